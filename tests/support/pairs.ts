import type { Pair, Verdict } from '../../src/core/certainty'
import { relations, type Relation } from '../../src/core/framework'

/** "this relation stands clearly above that one", in points. */
export type Difference = readonly [upper: Relation, verdict: Verdict, lower: Relation]

const POINTS: Record<Verdict, number> = { clear: 40, possible: 16, none: 4 }

/** Every pair of the relations, in their fixed order: the differences given, and none elsewhere. */
export function pairsOf(
  differences: readonly Difference[],
  published: readonly Relation[] = relations,
): Pair[] {
  return published.flatMap((a, index) =>
    published.slice(index + 1).map((b) => {
      const found = differences.find(
        ([upper, , lower]) => [upper, lower].includes(a) && [upper, lower].includes(b),
      )
      if (!found) return { a, b, difference: 0, verdict: 'none' }
      const [upper, verdict] = found
      return { a, b, difference: upper === a ? POINTS[verdict] : -POINTS[verdict], verdict }
    }),
  )
}
