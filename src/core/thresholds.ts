/**
 * How many participants a figure needs before it is shown. A trainer may ask for more, never fewer.
 */
export type Thresholds = { readonly median: number; readonly quartiles: number }
export const leastThresholds: Thresholds = { median: 5, quartiles: 8 }

/** Fewer people on one side of a question could be recognised, so their number is not shown. */
export const LEAST_ON_A_SIDE = 3
