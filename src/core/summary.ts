import { relations, type Relation } from './framework'
import { whyAbsent } from './scale'
import type { ScanScore } from './score'

/** Two relations of which one comes up more often than the other. */
export type Difference = { readonly upper: Relation; readonly lower: Relation }

/** The largest of the clear differences, if there is one. */
export function largestDifference({ pairs }: Pick<ScanScore, 'pairs'>): Difference | undefined {
  const [largest] = pairs
    .filter(({ verdict }) => verdict === 'clear')
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
