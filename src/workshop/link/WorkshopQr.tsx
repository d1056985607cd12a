import type { Workshop } from '../../core/workshop'
import { QrOfText } from '../../ui/qr/QrOfText'
import { workshopAddress } from './workshopAddress'

type Props = { readonly workshop: Workshop; readonly label: string }

/** A workshop's link as a QR code that fills its container. */
export function WorkshopQr({ workshop, label }: Props) {
  return <QrOfText text={workshopAddress(workshop)} label={label} />
}
