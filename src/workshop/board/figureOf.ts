import { summariseValues } from '../../core/group'
import { roundTo } from '../../core/roundTo'
import { hideMissing, joinThirds, thirds, type ThirdsPart } from '../../core/thirds'
import { LEAST_FOR_FIVES, leastThresholds, type Thresholds } from '../../core/thresholds'
import { leastFor, type MedianId } from './figures'

/** One figure of a group: its median and, with enough people, its quartiles. */
export type Figure = {
  readonly median: number
  readonly q1?: number
  readonly q3?: number
  /** Whether people are far apart: enough people, with a wide middle half. */
  readonly apart?: true
}

/** As a board keeps it: the number of people with a value is for the board only. */
export type CountedFigure = Figure & { readonly n: number }

/** The thirds of a relation. */
export type Thirds = { readonly parts: readonly ThirdsPart[] }
export type CountedThirds = Thirds & { readonly n: number }

const LEAST_FOR_APART = 25
const WIDE = 40

/** The median and quartiles of the people with a value, as coarse as they are published. */
export function figureOf(
  id: MedianId,
  values: readonly number[],
  thresholds: Thresholds,
): CountedFigure | undefined {
  const { n, median, q1, q3 } = summariseValues(Float64Array.from(values), thresholds)
  if (median === undefined || n < leastFor(id, thresholds)) return undefined
  const coarse = (value: number) => roundTo(stepFor(n), value)
  if (q1 === undefined || q3 === undefined) return { n, median: coarse(median) }
  const half = { q1: coarse(q1), q3: coarse(q3) }
  const isApart = n >= LEAST_FOR_APART && half.q3 - half.q1 >= WIDE
  return { n, median: coarse(median), ...half, ...(isApart && { apart: true }) }
}

/**
 * The number of people who are low, in the middle and high.
 * @param places one in `thirds` for each person who has a value
 * @param people the number of people in the picture, with or without a value
 */
export function thirdsOf(
  places: readonly number[],
  people: number,
  thresholds: Thresholds,
): CountedThirds | undefined {
  const n = places.length
  if (n < thresholds.thirds) return undefined
  const parts = joinThirds(thirds.map((_, i) => places.filter((place) => place === i).length))
  return parts && { n, parts: hideMissing(parts, people - n) }
}

/**
 * The steps in which a figure of so many people is published. With few people the median is one of
 * their answers: of five people, steps of 10 made a guess at a score 1.6 times as good as a guess
 * about somebody who is not in the picture; the answers themselves make it 1.3
 * (tests/workshop/board/guessing.test.ts).
 */
export function stepFor(n: number): number {
  if (n < leastThresholds.quartiles) return 25
  return n < LEAST_FOR_FIVES ? 10 : 5
}
