import { squares } from './certainty'
import { recordOf, relations, type Form, type Relation } from './framework'
import type { RelationValues } from './sharedResult'
import { leastThresholds, type Thresholds } from './thresholds'

/** One participant's values per relation, 0..100. */
export type Participant = { readonly now: RelationValues }

type GroupValue = {
  /** The number of participants with a value here. */
  readonly n: number
  /** From 5 participants. */
  readonly median?: number
  /** First and third quartile, from 8 participants. */
  readonly q1?: number
  readonly q3?: number
}

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
 * Values are unrounded points. Called by tests only: the worked examples that any implementation of
 * the scoring is checked against are given in these terms. The app works with `summariseValues`.
 */
export function summariseGroup(participants: readonly Participant[]): Record<Relation, GroupValue> {
  return recordOf(relations, (relation) =>
    summariseValues(Float64Array.from(participants.flatMap(({ now }) => now[relation] ?? []))),
  )
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

/** Two relations that a group as a whole answers differently about. */
export type NamedDifference = {
  readonly a: Relation
  readonly b: Relation
  /** The number of participants with a value on both. */
  readonly n: number
  /** The Hodges–Lehmann estimate of a minus b, in points. */
  readonly difference: number
}

/** How far the statements themselves may shift a relation for everybody, in points (simulated). */
const BANK_SD = 12.5
const STATEMENTS_PER_RELATION = 12
const BANK_VARIANCE = BANK_SD ** 2 * (2 / STATEMENTS_PER_RELATION)
/** The standard error of the estimate as a part of that of a mean: asymptotically √(π/3). */
const EFFICIENCY = 1.02
const NAMED = 2.46

/**
 * The differences between relations that may be named for a group: full form only, from 8 people
 * who have both. m is the Hodges–Lehmann estimate of the personal differences (Hodges & Lehmann
 * 1963), named where |m| ≥ 2.46·√(se² + bank²), with se = 1.02·sd/√n and bank = 12.5·√(2/12).
 */
export function nameDifferences(
  participants: readonly Participant[],
  form: Form,
): NamedDifference[] {
  if (form === 'quick') return []
  return relations.flatMap((a, i) =>
    relations.slice(i + 1).flatMap((b) => {
      const differences = participants.flatMap(({ now }) => {
        const [one, other] = [now[a], now[b]]
        return one === null || other === null ? [] : [one - other]
      })
      const n = differences.length
      if (n < leastThresholds.quartiles) return []
      const difference = hodgesLehmann(differences)
      const sampling = (EFFICIENCY ** 2 * squares(differences)) / (n - 1) / n
      const named = Math.abs(difference) >= NAMED * Math.sqrt(sampling + BANK_VARIANCE)
      return named ? [{ a, b, n, difference }] : []
    }),
  )
}

/**
 * The median of the means of every two values, each with itself included. Equal values are counted
 * together: a group shares values in steps of 5, however large it is.
 */
function hodgesLehmann(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const means = [...counts]
    .flatMap(([one, times], i) =>
      [...counts].slice(i).map(([other, otherTimes]) => ({
        mean: (one + other) / 2,
        times: one === other ? (times * (times + 1)) / 2 : times * otherTimes,
      })),
    )
    .sort((x, y) => x.mean - y.mean)
  const last = means.reduce((sum, { times }) => sum + times, 0) - 1
  const at = (place: number) => {
    let before = 0
    return means.find(({ times }) => (before += times) > place)?.mean ?? 0
  }
  return (at(Math.floor(last / 2)) + at(Math.ceil(last / 2))) / 2
}
