import type { Board } from './savedBoard'
import { limits } from '../../core/limits'
import type { Collection } from './collect'

/** Whether a collection can be kept; a larger one could not be read again. */
export function fits({ participants, removed, rejected }: Collection): boolean {
  return Math.max(participants.length, removed.length, rejected.length) <= limits.people
}

/** Sets an optional part of a board, or removes it. */
export function withPart<Part extends 'headcount' | 'earlier' | 'nextDay'>(
  board: Board,
  part: Part,
  value: Board[Part] | undefined,
): Board {
  const next = { ...board, [part]: value }
  if (value === undefined) delete next[part]
  return next
}
