import type { Ambition, Level, Relation } from './framework'

/** The parts of a statement that scoring needs (it is an item of the scales it belongs to). */
export type Statement = {
  readonly id: string
  readonly relation: Relation
  readonly ambition: Ambition
  readonly level: Level
  /** Reverse-keyed: "(almost) always" scores 1 and "(almost) never" scores 5. */
  readonly reversed: boolean
}

/** Frequency, from 1 "(almost) never" to 5 "(almost) always". */
export const frequencies = [1, 2, 3, 4, 5] as const
export type Frequency = (typeof frequencies)[number]

/** A frequency, or `na`: not applicable or don't know. A skipped statement has no answer at all. */
export type Answer = Frequency | 'na'

/** Answers by statement id. The order of the keys means nothing. */
export type Answers = Readonly<Record<string, Answer>>

/**
 * The answer as it is scored, 1..5, reversed where the statement is reverse-keyed; `undefined` for
 * `na` or skipped.
 */
export function keyedAnswer(statement: Statement, answers: Answers): number | undefined {
  const answer = answers[statement.id]
  if (answer === undefined || answer === 'na') return undefined
  return statement.reversed ? 6 - answer : answer
}

/** Per cent of the maximum possible: 1..5 becomes 0..100. */
export function toPercent(keyed: number): number {
  return 25 * (keyed - 1)
}
