import type { OwnWord } from '../ownWords/ownWords'

/** Puts topics to talk about before the rest. */
export function topicsFirst(words: readonly OwnWord[]): OwnWord[] {
  return [...words.filter(({ isTopic }) => isTopic), ...words.filter(({ isTopic }) => !isTopic)]
}
