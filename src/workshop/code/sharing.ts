import {
  MOST_REVISIONS,
  optionalParts,
  type OptionalPart,
  type SharedResult,
} from '../../core/sharedResult'

/** The figures of a person: a shared result without what ties it to a workshop and a person. */
export type Figures = Pick<SharedResult, 'now' | OptionalPart>

/** Which of the optional parts are there. */
export function partsIn(figures: Partial<Figures>): OptionalPart[] {
  return optionalParts.filter((part) => figures[part] !== undefined)
}

/** Only these parts of somebody's figures, plus the five relations. */
export function onlyParts(figures: Figures, parts: readonly OptionalPart[]): Figures {
  const { now, dilemmas, cells } = figures
  return {
    now,
    ...(parts.includes('dilemmas') && dilemmas && { dilemmas }),
    ...(parts.includes('cells') && cells && { cells }),
  }
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
