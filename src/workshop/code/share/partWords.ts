import type { OptionalPart } from '../../../core/sharedResult'
import type { shareTexts } from '../../../ui/language/subjects/share'
import { fill } from '../../../ui/language/fill'

/**
 * What each part of a code is called within a sentence.
 * @param topics how many statements to talk about the code holds, and how many were marked
 */
export function partWords(
  t: (typeof shareTexts)['nl'],
  { n, total }: { readonly n: number; readonly total: number } = { n: 0, total: 0 },
): Readonly<Record<OptionalPart, string>> {
  return {
    wishes: t.inWishes,
    topics: total > n ? fill(t.inSomeTopics, { n, total }) : t.inTopics,
    dilemmas: t.inDilemmas,
    cells: t.inCells,
  }
}
