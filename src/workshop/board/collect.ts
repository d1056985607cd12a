import type { Form } from '../../core/framework'
import type { Entry } from './rounds'
import { MOST_NONCES, type SharedResult } from '../../core/sharedResult'

/**
 * Why a code that was read does not count: `otherWorkshop` made for, or sealed to, another one ·
 * `otherBank` about other statements · `otherForm` quick beside full · `clash` by chance the same
 * number as somebody else · `impossible` not written by this app.
 */
export const apartReasons = [
  'otherWorkshop',
  'otherBank',
  'otherForm',
  'clash',
  'impossible',
] as const
export type ApartReason = (typeof apartReasons)[number]

export type Collection = {
  readonly entries: readonly Entry[]
  /** Taken away by the trainer; the same code does not come in again. */
  readonly removed: readonly Pick<Entry, 'nonce' | 'revision'>[]
  /** Codes that do not count, each by a mark of its own so that it is not counted twice. */
  readonly apart: readonly { readonly mark: string; readonly reason: ApartReason }[]
}

/** What was read, or why nothing was; with a mark by which the same code is known again. */
export type Arrival = { readonly mark: string } & (
  | { readonly result: SharedResult }
  | { readonly reason: Extract<ApartReason, 'otherWorkshop' | 'impossible'> }
)

export type Outcome = {
  readonly added: number
  /** A later code of somebody who is in already took the place of the earlier one. */
  readonly replaced: number
  /** Here already, the very same or an earlier one of the same person. */
  readonly known: number
  /** Taken away before. */
  readonly removed: number
  /** New ones that do not count, with their reason. */
  readonly apart: Readonly<Partial<Record<ApartReason, number>>>
}

type Workshop = { readonly board: number; readonly bank: number; readonly form: Form }

/** Takes codes in. Of one person the highest revision counts; nothing is dropped without a count. */
export function collect(
  collection: Collection,
  workshop: Workshop,
  arrivals: readonly Arrival[],
): { readonly collection: Collection; readonly outcome: Outcome } {
  const entries = [...collection.entries]
  const places = placesOf(entries)
  const gone = new Map(collection.removed.map(({ nonce, revision }) => [nonce, revision]))
  const marks = new Map(collection.apart.map(({ mark, reason }) => [mark, reason]))
  const tally = { added: 0, replaced: 0, known: 0, removed: 0 }
  const apart: Partial<Record<ApartReason, number>> = {}

  const setApart = (mark: string, reason: ApartReason) => {
    if (marks.has(mark)) return
    marks.set(mark, reason)
    apart[reason] = (apart[reason] ?? 0) + 1
  }
  const takeIn = (mark: string, entry: Entry) => {
    const place = places[entry.nonce] ?? 0
    const fate = fateOf(entry, entries[place - 1], gone.get(entry.nonce))
    if (fate === 'clash') {
      setApart(mark, fate)
      return
    }
    tally[fate]++
    if (fate === 'added') places[entry.nonce] = entries.push(entry)
    if (fate === 'replaced') entries[place - 1] = entry
  }

  for (const arrival of arrivals) {
    if ('reason' in arrival) setApart(arrival.mark, arrival.reason)
    else {
      const reason = whyApart(arrival.result, workshop)
      if (reason) setApart(arrival.mark, reason)
      else takeIn(arrival.mark, asEntry(arrival.result))
    }
  }
  return {
    collection: {
      entries,
      removed: collection.removed,
      apart: [...marks].map(([mark, reason]) => ({ mark, reason })),
    },
    outcome: { ...tally, apart },
  }
}

/** Takes one person out, for good: the same code does not come in again. */
export function remove(collection: Collection, nonce: number): Collection {
  const entry = collection.entries.find((each) => each.nonce === nonce)
  if (!entry) return collection
  return {
    ...collection,
    entries: collection.entries.filter((each) => each !== entry),
    removed: [...collection.removed, { nonce, revision: entry.revision }],
  }
}

/** Two collections of one workshop as one, as when codes were gathered on several devices. */
export function merge(here: Collection, there: Collection): Collection {
  const gone = new Map<number, number>()
  for (const { nonce, revision } of [...here.removed, ...there.removed]) {
    gone.set(nonce, Math.max(revision, gone.get(nonce) ?? -1))
  }
  const entries = new Map<number, Entry>()
  for (const entry of [...here.entries, ...there.entries]) {
    const fate = fateOf(entry, entries.get(entry.nonce), gone.get(entry.nonce))
    if (fate === 'added' || fate === 'replaced') entries.set(entry.nonce, entry)
  }
  const marks = new Map([...here.apart, ...there.apart].map((each) => [each.mark, each]))
  return {
    entries: [...entries.values()],
    removed: [...gone].map(([nonce, revision]) => ({ nonce, revision })),
    apart: [...marks.values()],
  }
}

/** Where everybody stands in a list, by number: 1 for the first of the list, 0 for who is not in it. */
function placesOf(entries: readonly Entry[]): Uint32Array {
  const places = new Uint32Array(MOST_NONCES)
  for (const [i, { nonce }] of entries.entries()) places[nonce] = i + 1
  return places
}

function whyApart(result: SharedResult, workshop: Workshop): ApartReason | undefined {
  if (result.board !== workshop.board) return 'otherWorkshop'
  if (result.bank !== workshop.bank) return 'otherBank'
  return result.form === workshop.form ? undefined : 'otherForm'
}

/** What happens to somebody's code, beside what is here of the same person and what was taken away. */
function fateOf(
  entry: Entry,
  here: Entry | undefined,
  gone = -1,
): 'added' | 'replaced' | 'known' | 'removed' | 'clash' {
  if (entry.revision <= gone) return 'removed'
  if (!here) return 'added'
  if (entry.revision > here.revision) return 'replaced'
  if (entry.revision < here.revision || isSame(entry, here)) return 'known'
  return 'clash'
}

function asEntry({ nonce, revision, now, wanted, dilemmas, cells }: SharedResult): Entry {
  const entry = { nonce, revision, now }
  if (!wanted && !dilemmas && !cells) return entry
  return {
    ...entry,
    ...(wanted && { wanted }),
    ...(dilemmas && { dilemmas }),
    ...(cells && { cells }),
  }
}

function isSame(a: Entry, b: Entry): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
