import { useMemo } from 'react'
import { drawQrCode } from '../../ui/qr/drawQrCode'
import { invitationTexts } from '../../ui/language/subjects/invitation'
import { useTexts } from '../../ui/language/texts'
import { QrCode } from '../../ui/qr/QrCode'
import { workshopAddress } from './workshopAddress'

/** The link of a workshop as a QR code, from the last part of the link. */
export function WorkshopQr({ payload }: { readonly payload: string }) {
  const t = useTexts(invitationTexts)
  const address = workshopAddress(payload)
  const drawing = useMemo(() => drawQrCode(address), [address])
  return <QrCode label={t.qrLabel} {...drawing} />
}
