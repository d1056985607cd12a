import type { Collection } from './collect'
import type { Entry } from './rounds'

/** What one paste, scan or typed code changed, so that it can be taken back. */
export type Addition = {
  /** Everybody who came in or was renewed, with what stood there before. */
  readonly entries: readonly { readonly now: Entry; readonly before?: Entry }[]
  /** The marks of codes that were set apart. */
  readonly apart: readonly string[]
}

/** What is in the second collection and was not in the first. */
export function additionOf(before: Collection, after: Collection): Addition {
  const old = new Map(before.entries.map((entry) => [entry.nonce, entry]))
  const marks = new Set(before.apart.map(({ mark }) => mark))
  return {
    entries: after.entries.flatMap((now) => {
      const was = old.get(now.nonce)
      if (was === now) return []
      return [{ now, ...(was && { before: was }) }]
    }),
    apart: after.apart.flatMap(({ mark }) => (marks.has(mark) ? [] : [mark])),
  }
}

/**
 * Takes an addition back, as though it had never been: unlike codes that were taken away, these may
 * come in again. Who has changed since then stays.
 */
export function undoAddition(collection: Collection, addition: Addition): Collection {
  const changed = new Map(addition.entries.map((each) => [each.now.nonce, each]))
  const marks = new Set(addition.apart)
  return {
    entries: collection.entries.flatMap((entry) => {
      const change = changed.get(entry.nonce)
      if (change?.now.revision !== entry.revision) return [entry]
      return change.before ? [change.before] : []
    }),
    removed: collection.removed,
    apart: collection.apart.filter(({ mark }) => !marks.has(mark)),
  }
}
