import { relations, type Relation } from './framework'
import type { ScaleScore } from './scale'

export type Verdict = 'clear' | 'none'

/** Two published relations; `difference` is a minus b, in points. */
export type Pair = {
  readonly a: Relation
  readonly b: Relation
  readonly difference: number
  readonly verdict: Verdict
}

/** Spread of single answers in simulations, in points; used for somebody without answers. */
export const TYPICAL_SD = 25
/**
 * The weight of the typical spread, as a number of answers. Both are simulated, until a pilot
 * replaces them.
 */
export const TYPICAL_WEIGHT = 20
const CLEAR = 2.5
/**
 * How many times σ/√n a band reaches: those of two equally long scales just touch where the
 * difference is clear.
 */
export const BAND_FACTOR = CLEAR / Math.SQRT2

/**
 * The spread of a person's single answers around their relation's mean, in points, pooled over the
 * relations and shrunk towards the typical spread: √((20·25² + SS) / (20 + df)), with
 * SS = ΣΣ(value − relation mean)² and df = Σ(n − 1). That is the posterior scale of a normal
 * variance under a scaled inverse χ² prior (Gelman et al., Bayesian Data Analysis, 2013, 2.6). A
 * relation with one answer adds nothing to either.
 * @param groups per relation its answers as percentages, 0..100
 */
export function shrunkSigma(groups: readonly (readonly number[])[]): number {
  const freedom = groups.reduce((sum, { length }) => sum + Math.max(0, length - 1), 0)
  const total = groups.reduce((sum, values) => sum + squares(values), 0)
  return Math.sqrt(shrunkVariance(TYPICAL_SD, total, freedom))
}

/** A variance shrunk towards that of a typical spread, with the weight of 20 answers. */
export function shrunkVariance(typical: number, total: number, freedom: number): number {
  return (TYPICAL_WEIGHT * typical ** 2 + total) / (TYPICAL_WEIGHT + freedom)
}

/** The sum of squared distances to the mean; 0 for an empty list. */
export function squares(values: readonly number[]): number {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length
  return values.reduce((sum, x) => sum + (x - mean) ** 2, 0)
}

/**
 * Half-width, in points, of the band around a mean of n answers: 2.5/√2 · σ/√n. Where two bands of
 * equal n just touch, the difference is clear (Goldstein & Healy 1995).
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

/** The verdict on the difference of two independent means: clear from 2.5 standard errors on. */
export function judge(first: Published, second: Published, sigma: number): Verdict {
  const error = standardError(first, second, sigma)
  return Math.abs(first.score - second.score) >= CLEAR * error ? 'clear' : 'none'
}

type Answered = Pick<ScaleScore, 'answered'>

/** The standard error of the difference of two independent means, in points: σ·√(1/n + 1/m). */
export function standardError(first: Answered, second: Answered, sigma: number): number {
  return sigma * Math.sqrt(1 / first.answered + 1 / second.answered)
}

function isPublished(scale: ScaleScore): scale is ScaleScore & Published {
  return scale.score !== undefined
}
