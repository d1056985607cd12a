import { count } from '../../../ui/language/texts'
import type { BoardMessages } from './outcomeWords'

type Read = {
  readonly photos: number
  /** How many of them are no picture. */
  readonly unreadable: number
  readonly codes: number
}

/** How many codes were found on photos, or why none were; never nothing. */
export function photosWords(t: BoardMessages, { photos, unreadable, codes }: Read): string[] {
  const wrong =
    photos === 1
      ? t.photoUnreadable
      : count(unreadable, t.photosUnreadable_one, t.photosUnreadable_other)
  return [
    ...(codes > 0 ? [count(codes, t.photosFound_one, t.photosFound_other)] : []),
    ...(codes === 0 && unreadable < photos ? [t.photoNone] : []),
    ...(unreadable > 0 ? [wrong] : []),
  ]
}
