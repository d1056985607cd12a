/**
 * How many participants a figure needs before it is shown. A trainer may ask for more, never fewer.
 */
export type Thresholds = { readonly median: number; readonly quartiles: number }
export const leastThresholds: Thresholds = { median: 5, quartiles: 8 }
