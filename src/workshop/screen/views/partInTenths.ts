import type { Count } from '../../board/tally'

/** A part of a group in tenths, at least one where there is anybody. */
export function partInTenths(count: Count, n: number): number {
  if (count === 'most') return 10
  if (typeof count !== 'number') return 1
  return Math.max(1, Math.round((10 * count) / Math.max(1, n)))
}
