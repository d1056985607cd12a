import { encodeQR } from 'qr'

/** A QR code drawn in squares of 1 by 1, with the quiet zone that it needs around it. */
export type QrCode = {
  /** Width and height, quiet zone included. */
  readonly size: number
  /** The dark squares as the path of an SVG. */
  readonly path: string
}

/** How many light squares must surround a QR code (ISO/IEC 18004). */
const QUIET_ZONE = 4

/** Draws a text as a QR code that can still be read when 15 % of it is damaged (level M). */
export function drawQrCode(text: string): QrCode {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE })
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('')
  return { size: rows.length, path }
}
