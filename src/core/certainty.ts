import { relations, type Relation } from './framework'
import type { ScaleScore } from './scale'

export type Verdict = 'clear' | 'possible' | 'none'

/** Two published relations; `difference` is a minus b, in points. */
export type Pair = {
  readonly a: Relation
  readonly b: Relation
  readonly difference: number
  readonly verdict: Verdict
}

/**
 * The typical spread of answers in simulations, and the floor that keeps a straight-liner from
 * looking certain.
 */
export const TYPICAL_SD = 24
const CLEAR = 1.96
const POSSIBLE = 1.28
/**
 * How many times σ/√n a band reaches: those of two equally long scales just touch where the
 * difference is clear.
 */
export const BAND_FACTOR = CLEAR / Math.SQRT2

/**
 * The spread of single answers around their relation's mean, pooled over the relations, in points:
 * √( Σ Σ (value − relation mean)² / Σ (n − 1) ), but at least 24. A relation with fewer than two
 * answers is left out.
 * @param groups per relation its answers as percentages, 0..100
 */
export function pooledSigma(groups: readonly (readonly number[])[]): number {
  const usable = groups.filter(({ length }) => length >= 2)
  const degreesOfFreedom = usable.reduce((sum, { length }) => sum + length - 1, 0)
  if (degreesOfFreedom === 0) return TYPICAL_SD
  return Math.max(
    TYPICAL_SD,
    Math.sqrt(usable.reduce((sum, g) => sum + squares(g), 0) / degreesOfFreedom),
  )
}

function squares(values: readonly number[]): number {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length
  return values.reduce((sum, x) => sum + (x - mean) ** 2, 0)
}

/**
 * Half-width, in points, of the band around a mean of n answers: 1.96/√2 · σ/√n. Where two bands
 * of equal n just touch, the difference is clear (Goldstein & Healy 1995).
 * @param n at least 1
 */
export function bandHalfWidth(sigma: number, n: number): number {
  return (BAND_FACTOR * sigma) / Math.sqrt(n)
}

type Published = { readonly answered: number; readonly score: number }

/** Every pair of published relations with its verdict, in the fixed order of the relations. */
export function comparePairs(scales: Record<Relation, ScaleScore>, sigma: number): Pair[] {
  return relations.flatMap((a, i) =>
    relations.slice(i + 1).flatMap((b) => {
      const [first, second] = [scales[a], scales[b]]
      if (!isPublished(first) || !isPublished(second)) return []
      const difference = first.score - second.score
      return [{ a, b, difference, verdict: judge(first, second, sigma) }]
    }),
  )
}

/**
 * The verdict on the difference of two independent means, from u = σ·√(1/n + 1/m):
 * clear from 1.96 u, possible from 1.28 u.
 */
export function judge(first: Published, second: Published, sigma: number): Verdict {
  const u = sigma * Math.sqrt(1 / first.answered + 1 / second.answered)
  return verdictOn(first.score - second.score, u)
}

/** The verdict on a difference with standard error u: clear from 1.96 u, possible from 1.28 u. */
export function verdictOn(difference: number, u: number): Verdict {
  if (Math.abs(difference) >= CLEAR * u) return 'clear'
  return Math.abs(difference) >= POSSIBLE * u ? 'possible' : 'none'
}

function isPublished(scale: ScaleScore): scale is ScaleScore & Published {
  return scale.score !== undefined
}

/**
 * The low zone holds the relations that do not demonstrably score above any other, the high zone
 * those that do not demonstrably score below any other; only published relations count.
 */
export function findZones(pairs: readonly Pair[]): { lowZone: Relation[]; highZone: Relation[] } {
  const compared = relations.filter((r) => pairs.some(({ a, b }) => a === r || b === r))
  return {
    lowZone: compared.filter((r) => !compared.some((other) => standsAbove(pairs, r, other))),
    highZone: compared.filter((r) => !compared.some((other) => standsAbove(pairs, other, r))),
  }
}

const anyDifference: readonly Verdict[] = ['clear', 'possible']

/** Whether `upper` demonstrably scores above `lower`: by one of the verdicts that count. */
export function standsAbove(
  pairs: readonly Pair[],
  upper: Relation,
  lower: Relation,
  counts: readonly Verdict[] = anyDifference,
): boolean {
  return pairs.some(
    ({ a, b, difference, verdict }) =>
      counts.includes(verdict) &&
      ((a === upper && b === lower && difference > 0) ||
        (a === lower && b === upper && difference < 0)),
  )
}
