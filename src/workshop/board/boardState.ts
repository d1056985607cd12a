import type { Board } from './savedBoard'
import { limits } from '../../core/limits'
import type { Collection } from './collect'

/** Whether so much can be kept; what is saved with more cannot be read again. */
export function fits({ participants, removed, rejected }: Collection): boolean {
  return Math.max(participants.length, removed.length, rejected.length) <= limits.people
}

/** A board with another value for a part that may be absent, or without it. */
export function withPart<Part extends 'headcount' | 'earlier' | 'script'>(
  board: Board,
  part: Part,
  value: Board[Part] | undefined,
): Board {
  const next = { ...board, [part]: value }
  if (value === undefined) delete next[part]
  return next
}
