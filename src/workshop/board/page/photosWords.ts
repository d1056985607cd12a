import { fill } from '../../../ui/language/fill'
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
  const wrong = photos === 1 ? t.photoUnreadable : fill(t.photosUnreadable, { n: unreadable })
  return [
    ...(codes > 0 ? [fill(t.photosFound, { n: codes })] : []),
    ...(codes === 0 && unreadable < photos ? [t.photoNone] : []),
    ...(codes > 0 && without > 0 ? [fill(t.photosNone, { n: without })] : []),
    ...(unreadable > 0 ? [wrong] : []),
  ]
}
