import { nearestAnswer } from '../../core/scale'
import { scaleWords } from './scaleWords'
import type { scanTexts } from './subjects/scan'
import { fill } from './fill'

type ScanMessages = (typeof scanTexts)['nl']

/** The answer that a score of 0..100 lies nearest to. */
export function scoreWord(t: ScanMessages, score: number): string {
  return scaleWords(t)[nearestAnswer(score) - 1] ?? ''
}

/** From so far on a score is no answer any more: with its rounding it may be nearer to the next. */
const BETWEEN = 10

/**
 * The same, where a score halfway between two answers names both.
 * @param between as in "tussen {from} en {to}"
 */
export function placeWords(t: ScanMessages, between: string, score: number): string {
  const answers = scaleWords(t)
  const low = Math.floor(score / ANSWER)
  const [from, to] = [answers[low], answers[low + 1]]
  const past = score - low * ANSWER
  const isBetween = past >= BETWEEN && past <= ANSWER - BETWEEN
  return isBetween && from && to ? fill(between, { from, to }) : scoreWord(t, score)
}

/** How far one answer is from the next. */
const ANSWER = 25

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
