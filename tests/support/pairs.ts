import type { Pair } from '../../src/core/certainty'
import { relations, type Relation } from '../../src/core/framework'

/** "this relation stands clearly above that one", by so many points. */
export type Difference = readonly [upper: Relation, points: number, lower: Relation]

/** Every pair of the relations, in their fixed order: clear where given, and none elsewhere. */
export function pairsOf(differences: readonly Difference[]): Pair[] {
  return relations.flatMap((a, index) =>
    relations.slice(index + 1).map((b) => {
      const found = differences.find(
        ([upper, , lower]) => [upper, lower].includes(a) && [upper, lower].includes(b),
      )
      if (!found) return { a, b, difference: 4, verdict: 'none' }
      const [upper, points] = found
      return { a, b, difference: upper === a ? points : -points, verdict: 'clear' }
    }),
  )
}
