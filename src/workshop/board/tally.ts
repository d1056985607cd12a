import { LEAST_ON_A_SIDE, type Thresholds } from '../../core/thresholds'
import { countedBy, leastFor, sides, type CountId } from './figures'

/**
 * The number of people on a side, without pointing at one or two of them: `few` fewer than three ·
 * `most` all but fewer than three.
 */
export type Count = number | 'few' | 'most'

/** The number of people on each side that is shown. */
export type Tally = { readonly sides: readonly Count[] }

/** As a board keeps it: with the number of people counted, for a threshold that is raised later. */
export type CountedTally = Tally & { readonly n: number }

/**
 * Counts the people on each side, if enough people have a value. A topic needs enough votes. The
 * result never reveals that one or two people are on no side.
 * @param values the places of sides in `sides`, one for each person who has one
 * @param people the number of people in the picture, with or without a value
 */
export function tallyOf(
  id: CountId,
  values: readonly number[],
  people: number,
  thresholds: Thresholds,
): CountedTally | undefined {
  const n = values.length
  if (n < leastFor(id, thresholds)) return undefined
  const kind = countedBy(id) ?? 'topics'
  const [one = 0, other = 0] = sides[kind].map(
    (_, side) => values.filter((value) => value === side).length,
  )
  if (kind === 'topics') return one < LEAST_ON_A_SIDE ? undefined : { n, sides: [countOf(one, n)] }
  const shown = [countOf(one, n), countOf(other, n)]
  const others = people - one - other
  if (
    others === 0 ||
    others >= LEAST_ON_A_SIDE ||
    shown.includes('few') ||
    shown.includes('most')
  ) {
    return { n, sides: shown }
  }
  // One or two on no side would show in the sum; they are added to the largest side.
  return { n, sides: one < other ? [one, other + others] : [one + others, other] }
}

function countOf(count: number, n: number): Count {
  if (count < LEAST_ON_A_SIDE) return 'few'
  return n - count < LEAST_ON_A_SIDE ? 'most' : count
}
