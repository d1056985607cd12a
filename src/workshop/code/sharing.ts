import {
  optionalParts,
  type Figures,
  type OptionalPart,
  type SharedResult,
} from '../../core/sharedResult'
import { MOST_REVISIONS } from '../../core/shareLimits'
import { pick } from '../../record/shape'

/** The optional parts that are present. */
export function partsIn(figures: Partial<Figures>): OptionalPart[] {
  return optionalParts.filter((part) => figures[part] !== undefined)
}

/** Only these parts of somebody's figures, plus the five relations. */
export function onlyParts(figures: Figures, parts: readonly OptionalPart[]): Figures {
  return pick(figures, ['now', ...optionalParts.filter((part) => parts.includes(part))])
}

/** Whether two people are indistinguishable by their figures. */
export function sameFigures(one: Figures, other: Figures): boolean {
  // Comparable as text: `onlyParts` and the records in it have a fixed order of keys.
  return (
    JSON.stringify(onlyParts(one, optionalParts)) ===
    JSON.stringify(onlyParts(other, optionalParts))
  )
}

/**
 * The revision of the next code: the same for the same figures, one higher for others;
 * `undefined` if the highest was used.
 */
export function nextRevision(
  given: SharedResult | undefined,
  figures: Figures,
): number | undefined {
  if (!given) return 0
  if (sameFigures(given, figures)) return given.revision
  return given.revision + 1 < MOST_REVISIONS ? given.revision + 1 : undefined
}
