import { fill } from '../../../ui/language/fill'
import type { BoardMessages } from './outcomeWords'

type Read = {
  readonly photos: number
  /** How many of them are not a picture. */
  readonly unreadable: number
  /** How many of the others show no code. */
  readonly without: number
  readonly codes: number
}

/** The number of codes found in photos, or why there are none; never empty. */
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
