import { relations, type Relation } from './framework'
import { whyAbsent } from './scale'
import type { ScanScore } from './score'

/** What a result says first. */
export type Summary =
  /** The largest of the clear differences. */
  | { readonly kind: 'contrast'; readonly upper: Relation; readonly lower: Relation }
  /** Relations of which too much does not occur in somebody's work. */
  | { readonly kind: 'notApplicable'; readonly relations: readonly Relation[] }
  /** Relations that take more answers. */
  | { readonly kind: 'open'; readonly relations: readonly Relation[] }
  /** All relations have a score, and no two of them differ clearly. */
  | { readonly kind: 'none' }

/**
 * Finds what may be said first about a scan: a clear difference, else what has no score and why.
 * That nothing differs clearly is only said where all relations have a score.
 */
export function summarise({
  pairs,
  relations: scales,
}: Pick<ScanScore, 'pairs' | 'relations'>): Summary {
  const [largest] = pairs
    .filter(({ verdict }) => verdict === 'clear')
    .sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference))
  if (largest) {
    const { a, b, difference } = largest
    return {
      kind: 'contrast',
      ...(difference > 0 ? { upper: a, lower: b } : { upper: b, lower: a }),
    }
  }
  for (const kind of ['notApplicable', 'open'] as const) {
    const found = relationsWithout(scales, kind)
    if (found.length > 0) return { kind, relations: found }
  }
  return { kind: 'none' }
}

/** The relations that have no score for this reason. */
export function relationsWithout(
  scales: ScanScore['relations'],
  why: 'notApplicable' | 'open',
): Relation[] {
  return relations.filter((id) => whyAbsent(scales[id]) === why)
}
