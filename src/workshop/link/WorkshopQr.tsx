import { useMemo } from 'react'
import type { Workshop } from '../../core/workshop'
import { drawQrCode } from '../../ui/qr/drawQrCode'
import { QrCode } from '../../ui/qr/QrCode'
import { workshopAddress } from './workshopAddress'

type Props = { readonly workshop: Workshop; readonly label: string }

/** A workshop's link as a QR code that fills its container. */
export function WorkshopQr({ workshop, label }: Props) {
  const address = workshopAddress(workshop)
  const drawing = useMemo(() => drawQrCode(address), [address])
  return <QrCode label={label} {...drawing} />
}
