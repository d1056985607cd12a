/**
 * The number of participants that a figure needs before it is shown. A trainer may ask for more,
 * never fewer.
 */
export type Thresholds = {
  readonly median: number
  readonly quartiles: number
  readonly thirds: number
}
/**
 * Not the rule that a new round takes five changes (`LEAST_CHANGES`). To raise one of these takes a
 * migration of boards: those with fewer can no longer be read.
 */
export const leastThresholds: Thresholds = { median: 5, quartiles: 8, thirds: 10 }

/** The higher of each two thresholds: a promise once made is kept. */
export function highestThresholds(one: Thresholds, other: Thresholds): Thresholds {
  return {
    median: Math.max(one.median, other.median),
    quartiles: Math.max(one.quartiles, other.quartiles),
    thirds: Math.max(one.thirds, other.thirds),
  }
}

/** From this many people on a group's figures are rounded to 5; below that to 10. */
export const LEAST_FOR_FIVES = 20

/** Fewer people on one side of a question could be recognised, so their number is not shown. */
export const LEAST_ON_A_SIDE = 3
