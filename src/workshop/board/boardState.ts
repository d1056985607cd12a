import { boardOf } from '../code/boardKey'
import type { Board } from './savedBoard'
import { decodeWorkshop, type Workshop } from '../link/workshopLink'
import { limits } from '../../core/limits'
import type { Collection } from './collect'

/** What was chosen for the workshop of a board, `undefined` where its link cannot be read. */
export function workshopOf({ link }: Board): Workshop | undefined {
  const workshop = decodeWorkshop(link)
  return workshop.ok ? workshop.value : undefined
}

/** By what codes are known to belong to a workshop. */
export function settingsOf({ publicKey, bank, form }: Workshop) {
  return { board: boardOf(publicKey), bank, form }
}

/** Whether so much can be kept; what is saved with more cannot be read again. */
export function fits({ entries, removed, apart }: Collection): boolean {
  return Math.max(entries.length, removed.length, apart.length) <= limits.people
}

/** A board with another value for a part that may be absent, or without it. */
export function withPart<Part extends 'room' | 'earlier' | 'script'>(
  board: Board,
  part: Part,
  value: Board[Part] | undefined,
): Board {
  const next = { ...board, [part]: value }
  if (value === undefined) delete next[part]
  return next
}
