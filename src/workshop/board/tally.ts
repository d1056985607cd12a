import { LEAST_ON_A_SIDE, type Thresholds } from '../../core/thresholds'
import { countedBy, sides, type CountId } from './figures'

/**
 * How many people are on a side, without pointing at one or two of them: `few` fewer than three ·
 * `most` all but fewer than three · `hidden` the number would tell how few are on neither side.
 */
export type Count = number | 'few' | 'most' | 'hidden'

/** Everybody counted in a figure, and how many of them are on each side that is shown. */
export type Tally = { readonly n: number; readonly sides: readonly Count[] }

/**
 * Counts the people on each side, where enough people have a value. A topic needs enough votes.
 * @param values the places of sides in `sides`, one for each person who has one
 */
export function tallyOf(
  id: CountId,
  values: readonly number[],
  thresholds: Thresholds,
): Tally | undefined {
  const n = values.length
  if (n < leastFor(id, thresholds)) return undefined
  const counts = sides[countedBy(id) ?? 'topics'].map(
    (_, side) => values.filter((value) => value === side).length,
  )
  const [one = 0, other = 0, neither = 0] = counts
  if (isTopic(id)) return one < LEAST_ON_A_SIDE ? undefined : { n, sides: [countOf(one, n)] }
  const shown = [countOf(one, n), countOf(other, n)]
  const isTelling = neither > 0 && neither < LEAST_ON_A_SIDE
  if (!isTelling || shown.includes('few') || shown.includes('most')) return { n, sides: shown }
  return { n, sides: one < other ? ['hidden', other] : [one, 'hidden'] }
}

/** Whether a tally may be shown, given the trainer's thresholds. */
export function isEnough(id: CountId, { n }: Tally, thresholds: Thresholds): boolean {
  return n >= leastFor(id, thresholds)
}

function leastFor(id: CountId, { median, quartiles }: Thresholds): number {
  return isTopic(id) ? median : quartiles
}

function isTopic(id: CountId): boolean {
  return countedBy(id) === 'topics'
}

function countOf(count: number, n: number): Count {
  if (count < LEAST_ON_A_SIDE) return 'few'
  return n - count < LEAST_ON_A_SIDE ? 'most' : count
}
