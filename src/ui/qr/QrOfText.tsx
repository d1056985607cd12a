import { useMemo } from 'react'
import { drawQrCode } from './drawQrCode'
import { QrCode } from './QrCode'

/** A text as a QR code that fills its container. */
export function QrOfText({ text, label }: { readonly text: string; readonly label: string }) {
  const drawing = useMemo(() => drawQrCode(text), [text])
  return <QrCode label={label} {...drawing} />
}
