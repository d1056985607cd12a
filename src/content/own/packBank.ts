import { deflateSync, Inflate } from 'fflate'
import { MOST_CHARACTERS } from './ownBankFile'

/** Bytes to unpack at a time, so that a link cannot make the app use much memory. */
const STEP = 64

/** The lines of a bank as a link carries them. */
export function packBank(lines: string): Uint8Array {
  return deflateSync(new TextEncoder().encode(lines), { level: 9 })
}

/**
 * The lines of a bank that `packBank` packed; `undefined` where it is not one, or would be longer
 * than a bank can be. Stops as soon as it gets too long.
 */
export function unpackBank(packed: Uint8Array): string | undefined {
  const parts: Uint8Array[] = []
  let length = 0
  let ended = false
  const inflate = new Inflate((part, final) => {
    length += part.length
    ended = final
    if (length > MOST_CHARACTERS) throw new RangeError('More than a bank can be')
    parts.push(part)
  })
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
    }
    if (!ended) return undefined
    const bytes = new Uint8Array(length)
    let at = 0
    for (const part of parts) {
      bytes.set(part, at)
      at += part.length
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
