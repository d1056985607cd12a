import type { OwnWord } from '../ownWords/ownWords'

/** What somebody wants to talk about goes before the rest. */
export function topicsFirst(words: readonly OwnWord[]): OwnWord[] {
  return [...words.filter(({ isTopic }) => isTopic), ...words.filter(({ isTopic }) => !isTopic)]
}
