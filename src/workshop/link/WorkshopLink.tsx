import { boardName } from '../../journey/boardName'
import { boardNumber, type Workshop } from '../../core/workshop'
import { invitationTexts } from '../../ui/language/subjects/invitation'
import { useTexts } from '../../ui/language/texts'
import { CopyButton } from '../../ui/CopyButton'
import { QrFiles } from './QrFiles'
import { ShareLink } from './ShareLink'
import { workshopAddress } from './workshopAddress'
import { WorkshopQr } from './WorkshopQr'
import styles from './WorkshopLink.module.css'
import patterns from '../../ui/patterns.module.css'

/**
 * Everything people need to join a workshop: the link, to copy and to share, and its QR code,
 * also as a file. Has no heading of its own.
 */
export function WorkshopLink({ workshop }: { readonly workshop: Workshop }) {
  const t = useTexts(invitationTexts)
  const { title, language } = workshop
  const address = workshopAddress(workshop)
  return (
    <div className={styles.workshopLink}>
      <WorkshopQr workshop={workshop} label={t.qrLabel} />
      <div className={styles.ways}>
        <p>
          <span className={styles.label}>{t.address}</span>
          <span className={styles.address}>{address}</span>
        </p>
        <div className={patterns.actions}>
          <CopyButton text={address} look="primary">
            {t.copyLink}
          </CopyButton>
          <ShareLink address={address} title={title} language={language} />
        </div>
        <QrFiles
          text={address}
          title={title}
          name={`ambtskompas-workshop-${boardName(boardNumber(workshop))}`}
        />
      </div>
    </div>
  )
}
