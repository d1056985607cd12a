import { relations, type Relation } from './framework'
import type { ScaleScore } from './scale'

export type Gap = {
  readonly relation: Relation
  readonly wanted: number
  /** The score now; absent where there are too few answers. */
  readonly now?: number
  /** Wanted minus the score now as people see it, in whole points; absent without a score. */
  readonly gap?: number
}

/**
 * What is wanted beside what is now, the largest gap first. Never summed: a wish is an intention.
 * @param wanted 0..100 in steps of 5, per relation that was filled in
 */
export function findGaps(
  scales: Record<Relation, ScaleScore>,
  wanted: Readonly<Partial<Record<Relation, number>>>,
): Gap[] {
  return relations
    .flatMap((relation): Gap[] => {
      const value = wanted[relation]
      if (value === undefined) return []
      const { score } = scales[relation]
      if (score === undefined) return [{ relation, wanted: value }]
      return [{ relation, wanted: value, now: score, gap: value - Math.floor(score + 0.5) }]
    })
    .sort((a, b) => sizeOf(b) - sizeOf(a))
}

/**
 * The size of a gap in either direction. A relation without a gap comes after one whose gap is
 * zero.
 */
function sizeOf({ gap }: Gap): number {
  return gap === undefined ? -1 : Math.abs(gap)
}
