import { encodeQR } from 'qr'

/** A QR code drawn in squares of 1 by 1, including the quiet zone that it needs. */
export type QrCode = {
  /** Width and height, quiet zone included. */
  readonly size: number
  /** The dark squares as the path of an SVG. */
  readonly path: string
}

/** How many light squares must surround a QR code (ISO/IEC 18004). */
const QUIET_ZONE = 4

/**
 * The most squares across that a phone reads from the back of a room: a code of 60 cm on a screen
 * of 1.5 m, seen from 3 m, then has squares of 4 mm.
 */
const MOST_ACROSS = 145

/** Whether a text fits in a code that can be read from a screen, or of at most so many squares across. */
export function isQrReadable(text: string, most = MOST_ACROSS): boolean {
  try {
    return drawQrCode(text).size <= most
  } catch {
    return false
  }
}

/**
 * From this many characters on, larger squares matter more than resistance to damage, which a
 * screen does not get.
 */
const LONG = 500

/**
 * Draws a text as a QR code that can still be read when 15 % of it is damaged (level M), or 7 % for
 * a long one (level L). Throws if the text is longer than any code can hold.
 */
export function drawQrCode(text: string): QrCode {
  const ecc = text.length < LONG ? 'medium' : 'low'
  const rows = encodeQR(text, 'raw', { ecc, border: QUIET_ZONE })
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('')
  return { size: rows.length, path }
}
