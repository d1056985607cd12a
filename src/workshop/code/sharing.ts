import {
  MOST_REVISIONS,
  optionalParts,
  type OptionalPart,
  type SharedResult,
} from '../../core/sharedResult'

/** The figures of a person: a shared result without what ties it to a workshop and a person. */
export type Figures = Pick<SharedResult, 'now' | OptionalPart>

/** Which of the parts that may be left out are there. */
export function partsIn(figures: Partial<Figures>): OptionalPart[] {
  return optionalParts.filter((part) => figures[part] !== undefined)
}

/** Only these parts of somebody's figures, beside the five relations. */
export function onlyParts(figures: Figures, parts: readonly OptionalPart[]): Figures {
  const { now, wanted, dilemmas, cells } = figures
  return {
    now,
    ...(parts.includes('wanted') && wanted && { wanted }),
    ...(parts.includes('dilemmas') && dilemmas && { dilemmas }),
    ...(parts.includes('cells') && cells && { cells }),
  }
}

/** Whether two people would not be told apart by their figures. */
export function sameFigures(one: Figures, other: Figures): boolean {
  // Always in the same order, as `onlyParts` puts them, and made of records in a fixed order.
  return (
    JSON.stringify(onlyParts(one, optionalParts)) ===
    JSON.stringify(onlyParts(other, optionalParts))
  )
}

/**
 * The revision of a next code: the same for the same figures, one higher for other figures;
 * `undefined` where the highest was used.
 */
export function nextRevision(
  given: SharedResult | undefined,
  figures: Figures,
): number | undefined {
  if (!given) return 0
  if (sameFigures(given, figures)) return given.revision
  return given.revision + 1 < MOST_REVISIONS ? given.revision + 1 : undefined
}
