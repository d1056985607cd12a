import type { RelationValues } from './sharedResult'

/**
 * What one person shows to another: coarse scores, and topics to talk about. Never who they are, or
 * when.
 */
export type Colleague = {
  /** Which question bank, 0..2^15-1. */
  readonly bank: number
  /** Multiples of 5, 0..100. */
  readonly now: RelationValues
  /**
   * Pairs of statement ids, as in `I-purpose-politics/T-partner-citizens`. In the order of the
   * bank, so that a pair does not say which of the two happens more.
   */
  readonly topics: readonly string[]
}

/** Whether two of these are equal. */
export function showsSame(one: Colleague, other: Colleague): boolean {
  return textOf(one) === textOf(other)
}

function textOf({ bank, now, topics }: Colleague): string {
  const { politics, organisation, society, citizens, profession } = now
  return JSON.stringify([bank, politics, organisation, society, citizens, profession, topics])
}
