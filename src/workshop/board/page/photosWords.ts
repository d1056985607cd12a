import { fill } from '../../../ui/language/texts'
import type { BoardMessages } from './outcomeWords'

type Read = {
  readonly photos: number
  /** How many of them are no picture. */
  readonly unreadable: number
  /** How many of the others show no code. */
  readonly without: number
  readonly codes: number
}

/** How many codes were found on photos, or why none were; never nothing. */
export function photosWords(
  t: BoardMessages,
  { photos, unreadable, without, codes }: Read,
): string[] {
  // A photo of another QR code has none of ours.
  const none = codes === 0 ? photos - unreadable : without
  return [
    ...(codes > 0 ? [fill(t.photosFound, { n: codes })] : []),
    ...(none > 0 ? [fill(t.photosNone, { n: none })] : []),
    ...(unreadable > 0 ? [fill(t.photosUnreadable, { n: unreadable })] : []),
  ]
}
