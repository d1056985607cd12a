import { standardError } from './certainty'
import { relations, type Relation } from './framework'
import { whyAbsent } from './scale'
import type { ScanScore } from './score'

/** Two relations, one of which comes up more often than the other. */
export type Difference = { readonly upper: Relation; readonly lower: Relation }

/**
 * From how many standard errors on a result names a difference: more than it takes for a pair to be
 * clear, since it is the largest of ten. 4–8 % of people without any true difference are told of
 * one (simulated: docs/measurement.md).
 */
const NAMED = 2.6

/** The largest of the differences that are large enough to name, if there is one. */
export function largestDifference({
  pairs,
  relations: scales,
  sigma,
}: Pick<ScanScore, 'pairs' | 'relations' | 'sigma'>): Difference | undefined {
  const [largest] = pairs
    .filter(
      ({ a, b, difference }) =>
        Math.abs(difference) >= NAMED * standardError(scales[a], scales[b], sigma),
    )
    .sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference))
  if (!largest) return undefined
  const { a, b, difference } = largest
  return difference > 0 ? { upper: a, lower: b } : { upper: b, lower: a }
}

/** The relations that have no score for this reason. */
export function relationsWithout(
  scales: ScanScore['relations'],
  why: 'notApplicable' | 'open',
): Relation[] {
  return relations.filter((id) => whyAbsent(scales[id]) === why)
}
