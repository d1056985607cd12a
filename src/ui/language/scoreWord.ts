import { nearestAnswer } from '../../core/scale'
import { scaleWords } from './scaleWords'
import type { scanTexts } from './subjects/scan'
import { fill } from './fill'

type ScanMessages = (typeof scanTexts)['nl']

/** The answer that a score of 0..100 lies nearest to. */
export function scoreWord(t: ScanMessages, score: number): string {
  return scaleWords(t)[nearestAnswer(score) - 1] ?? ''
}

/**
 * A range of scores as answers, in one word where both ends lie nearest to the same.
 * @param range as in "{from} tot {to}"
 */
export function rangeWords(
  t: ScanMessages,
  range: string,
  ends: { readonly from: number; readonly to: number },
): string {
  const [from, to] = [scoreWord(t, ends.from), scoreWord(t, ends.to)]
  return from === to ? from : fill(range, { from, to })
}
