import { boardName } from '../../journey/boardName'
import { boardNumber, type Workshop } from '../../core/workshop'
import { invitationTexts } from '../../ui/language/subjects/invitation'
import { linksTexts } from '../../ui/language/subjects/links'
import { useTexts } from '../../ui/language/texts'
import { CopyButton } from '../../ui/CopyButton'
import { isQrReadable } from '../../ui/qr/drawQrCode'
import { LinkWithQr } from '../../ui/qr/LinkWithQr'
import { QrFiles } from './QrFiles'
import { ShareLink } from './ShareLink'
import { workshopAddress } from './workshopAddress'

/**
 * Everything people need to join a workshop: the link, to copy and to share, and its QR code,
 * also as a file. Has no heading of its own.
 */
export function WorkshopLink({ workshop }: { readonly workshop: Workshop }) {
  const t = useTexts(invitationTexts)
  const links = useTexts(linksTexts)
  const { title, language } = workshop
  const address = workshopAddress(workshop)
  return (
    <LinkWithQr
      address={address}
      words={{ ...t, noQr: links.noQr }}
      actions={
        <>
          <CopyButton text={address} look="primary">
            {links.copy}
          </CopyButton>
          <ShareLink address={address} title={title} language={language} />
        </>
      }
    >
      {isQrReadable(address) && (
        <QrFiles
          text={address}
          title={title}
          name={`ambtskompas-workshop-${boardName(boardNumber(workshop))}`}
        />
      )}
    </LinkWithQr>
  )
}
