import { useMemo } from 'react'
import type { Workshop } from '../../core/workshop'
import { isQrReadable } from '../../ui/qr/drawQrCode'
import { QrOfText } from '../../ui/qr/QrOfText'
import { invitationTexts } from '../../ui/language/subjects/invitation'
import { linksTexts } from '../../ui/language/subjects/links'
import { useTexts } from '../../ui/language/texts'
import { workshopAddress } from './workshopAddress'

/** A workshop's link as a QR code that fills its container; as text if that would be too fine. */
export function WorkshopQr({ workshop }: { readonly workshop: Workshop }) {
  const t = useTexts(invitationTexts)
  const links = useTexts(linksTexts)
  const address = workshopAddress(workshop)
  const isReadable = useMemo(() => isQrReadable(address), [address])
  return isReadable ? <QrOfText text={address} label={t.qrLabel} /> : <p>{links.noQr}</p>
}
