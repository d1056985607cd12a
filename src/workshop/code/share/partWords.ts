import type { OptionalPart } from '../../../core/sharedResult'
import type { shareTexts } from '../../../ui/language/subjects/share'

/** What may be in a code besides the scores, as it stands in a sentence. */
export function partWords(t: (typeof shareTexts)['nl']): Readonly<Record<OptionalPart, string>> {
  return { wishes: t.inWishes, topics: t.inTopics, dilemmas: t.inDilemmas, cells: t.inCells }
}
