import { recordOf, relations, type Relation } from './framework'
import type { RelationValues } from './sharedResult'

/** One participant's values per relation, 0..100. */
export type Participant = { readonly now: RelationValues; readonly wanted?: RelationValues }

type GroupValue = {
  /** How many participants have a value here. */
  readonly n: number
  /** From 5 participants. */
  readonly median?: number
  /** First and third quartile, from 8 participants. */
  readonly q1?: number
  readonly q3?: number
}
export type GroupSummary = Record<'now' | 'wanted' | 'gap', Record<Relation, GroupValue>>

/**
 * How many participants a figure needs before it is shown. A trainer may ask for more, never fewer.
 */
export type Thresholds = { readonly median: number; readonly quartiles: number }
export const leastThresholds: Thresholds = { median: 5, quartiles: 8 }

/**
 * Quantile, type 7 of Hyndman & Fan 1996, the default of R, NumPy and QUARTILE.INC: linear between
 * the ordered values, at 1-based index 1 + (n − 1)p.
 * @param values in any order
 * @param p 0..1
 * @returns `undefined` for an empty list
 */
export function quantile(values: readonly number[], p: number): number | undefined {
  return quantileOfSorted(Float64Array.from(values).sort(), p)
}

function quantileOfSorted(sorted: Float64Array | Int16Array, p: number): number | undefined {
  const index = (sorted.length - 1) * p
  const below = sorted[Math.floor(index)]
  const above = sorted[Math.ceil(index)]
  if (below === undefined || above === undefined) return undefined
  return below + (index - Math.floor(index)) * (above - below)
}

/**
 * The picture of a group per relation, with the thresholds that protect its members applied.
 * The gap is the median of the personal gaps (wanted − now), not the difference of the medians.
 * Values are unrounded points; the view rounds them to 5.
 */
export function summariseGroup(participants: readonly Participant[]): GroupSummary {
  const summarise = (
    valueOf: (participant: Participant, relation: Relation) => number | null | undefined,
  ) =>
    recordOf(relations, (relation) =>
      summariseValues(
        Float64Array.from(
          participants.flatMap((participant) => valueOf(participant, relation) ?? []),
        ),
      ),
    )
  return {
    now: summarise(({ now }, relation) => now[relation]),
    wanted: summarise(({ wanted }, relation) => wanted?.[relation]),
    gap: summarise(({ now, wanted }, relation) => {
      const [from, to] = [now[relation], wanted?.[relation]]
      return from === null || to === null || to === undefined ? undefined : to - from
    }),
  }
}

/**
 * Median and quartiles of one value, each only where enough participants have it.
 * @param values one per participant who has it, in any order
 */
export function summariseValues(
  values: Float64Array | Int16Array,
  thresholds: Thresholds = leastThresholds,
): GroupValue {
  const n = values.length
  const sorted = values.slice().sort()
  const at = (p: number, from: number) => (n >= from ? quantileOfSorted(sorted, p) : undefined)
  const median = at(0.5, thresholds.median)
  const [q1, q3] = [at(0.25, thresholds.quartiles), at(0.75, thresholds.quartiles)]
  return {
    n,
    ...(median !== undefined && { median }),
    ...(q1 !== undefined && { q1 }),
    ...(q3 !== undefined && { q3 }),
  }
}
