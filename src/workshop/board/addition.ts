import type { Collection } from './collect'
import { membersOf } from './members'
import type { Participant, Round } from './rounds'

/** The changes made by one paste or scan, so that it can be undone. */
export type Addition = {
  /** Everybody who was added or replaced, with the previous entry. */
  readonly participants: readonly { readonly now: Participant; readonly before?: Participant }[]
  /** The marks of codes that were rejected. */
  readonly rejected: readonly string[]
}

/** The entries of the second collection that were not in the first. */
export function additionOf(before: Collection, after: Collection): Addition {
  const old = new Map(before.participants.map((each) => [each.participant, each]))
  const marks = new Set(before.rejected.map(({ mark }) => mark))
  return {
    participants: after.participants.flatMap((now) => {
      const was = old.get(now.participant)
      if (was === now) return []
      return [{ now, ...(was && { before: was }) }]
    }),
    rejected: after.rejected.flatMap(({ mark }) => (marks.has(mark) ? [] : [mark])),
  }
}

type Closed = { readonly rounds: readonly Round[]; readonly privateKey: string }

/** Whether the last picture was made with any of what was added. */
export function isInPicture({ rounds, privateKey }: Closed, { participants }: Addition): boolean {
  const before = rounds.at(-1)?.members ?? []
  const marks = new Map(before.map((member) => [member.participant, member.marks]))
  const added = membersOf(
    participants.map(({ now }) => now),
    privateKey,
  )
  return added.some((member) => marks.get(member.participant) === member.marks)
}

/**
 * Undoes an addition as if it had never happened: unlike removed codes, these may be added again. A
 * person who has changed since then stays.
 */
export function undoAddition(collection: Collection, addition: Addition): Collection {
  const changed = new Map(addition.participants.map((each) => [each.now.participant, each]))
  const marks = new Set(addition.rejected)
  return {
    participants: collection.participants.flatMap((each) => {
      const change = changed.get(each.participant)
      if (change?.now.revision !== each.revision) return [each]
      return change.before ? [change.before] : []
    }),
    removed: collection.removed,
    rejected: collection.rejected.filter(({ mark }) => !marks.has(mark)),
  }
}
