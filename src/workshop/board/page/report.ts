import type { Addition } from '../addition'
import type { TakenIn } from './takeIn'

/** The report of one of the ways to add codes, with its changes to the board. */
export type Report = { readonly lines: readonly string[]; readonly addition?: Addition }

/** A report with what can be undone, if anything. */
export function reportOf(taken: TakenIn, lines: readonly string[]): Report {
  if (typeof taken === 'string') return { lines }
  const { addition } = taken
  const changed = addition.participants.length + addition.rejected.length > 0
  return { lines, ...(changed && { addition }) }
}
