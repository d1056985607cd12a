/** How often something is true. */
export type Rate = { readonly times: number; readonly of: number }

export function rate(cases: readonly boolean[]): Rate {
  return { times: cases.filter(Boolean).length, of: cases.length }
}

/** As a fraction of 1. */
export function share({ times, of }: Rate): number {
  return times / of
}

/** The mean; NaN for an empty list. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length
}

/** Pearson's product-moment correlation. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  return covariance(xs, ys) / Math.sqrt(covariance(xs, xs) * covariance(ys, ys))
}

/** With n − 1. */
export function covariance(xs: readonly number[], ys: readonly number[]): number {
  const [meanX, meanY] = [mean(xs), mean(ys)]
  const sum = xs.reduce((total, x, i) => total + (x - meanX) * ((ys[i] ?? Number.NaN) - meanY), 0)
  return sum / (xs.length - 1)
}
