import type { Form } from '../../core/framework'
import type { Participant } from './rounds'
import { MOST_NONCES, type SharedResult } from '../../core/sharedResult'

/**
 * Why a code that was read does not count: `otherWorkshop` made for, or sealed to, another one ·
 * `otherBank` about other statements · `otherForm` quick, not full, or vice versa · `clash` drew
 * somebody else's number · `impossible` not written by this app.
 */
export const rejectionReasons = [
  'otherWorkshop',
  'otherBank',
  'otherForm',
  'clash',
  'impossible',
] as const
export type RejectionReason = (typeof rejectionReasons)[number]

export type Collection = {
  readonly participants: readonly Participant[]
  /** Removed by the trainer; the same code is not accepted again. */
  readonly removed: readonly Pick<Participant, 'nonce' | 'revision'>[]
  /** Codes that do not count, each with its own mark so that it is not counted twice. */
  readonly rejected: readonly { readonly mark: string; readonly reason: RejectionReason }[]
}

/** What was read, or why nothing was; with a mark by which to recognise the same code. */
export type Arrival = { readonly mark: string } & (
  | { readonly result: SharedResult }
  | { readonly reason: Extract<RejectionReason, 'otherWorkshop' | 'impossible'> }
)

export type Outcome = {
  readonly added: number
  /** Later codes that replaced an earlier one of the same person. */
  readonly replaced: number
  /** Here already: the same code, or a later one of that person. */
  readonly known: number
  /** Removed before. */
  readonly removed: number
  /** New ones that do not count, by reason. */
  readonly rejected: Readonly<Partial<Record<RejectionReason, number>>>
}

type Workshop = { readonly board: number; readonly bank: number; readonly form: Form }

/** Adds codes. A person's highest revision counts; nothing is dropped without being counted. */
export function collect(
  collection: Collection,
  workshop: Workshop,
  arrivals: readonly Arrival[],
): { readonly collection: Collection; readonly outcome: Outcome } {
  const participants = [...collection.participants]
  const places = placesOf(participants)
  const gone = new Map(collection.removed.map(({ nonce, revision }) => [nonce, revision]))
  const marks = new Map(collection.rejected.map(({ mark, reason }) => [mark, reason]))
  const tally = { added: 0, replaced: 0, known: 0, removed: 0 }
  const rejected: Partial<Record<RejectionReason, number>> = {}

  const reject = (mark: string, reason: RejectionReason) => {
    if (marks.has(mark)) return
    marks.set(mark, reason)
    rejected[reason] = (rejected[reason] ?? 0) + 1
  }
  const takeIn = (mark: string, participant: Participant) => {
    const place = places[participant.nonce] ?? 0
    const fate = classifyArrival(participant, participants[place - 1], gone.get(participant.nonce))
    if (fate === 'clash') {
      reject(mark, fate)
      return
    }
    tally[fate]++
    if (fate === 'added') places[participant.nonce] = participants.push(participant)
    if (fate === 'replaced') participants[place - 1] = participant
  }

  for (const arrival of arrivals) {
    if ('reason' in arrival) reject(arrival.mark, arrival.reason)
    else {
      const reason = whyRejected(arrival.result, workshop)
      if (reason) reject(arrival.mark, reason)
      else takeIn(arrival.mark, asParticipant(arrival.result))
    }
  }
  return {
    collection: {
      participants,
      removed: collection.removed,
      rejected: [...marks].map(([mark, reason]) => ({ mark, reason })),
    },
    outcome: { ...tally, rejected },
  }
}

/** Removes one person for good: the same code is not accepted again. */
export function remove(collection: Collection, nonce: number): Collection {
  const participant = collection.participants.find((each) => each.nonce === nonce)
  if (!participant) return collection
  return {
    ...collection,
    participants: collection.participants.filter((each) => each !== participant),
    removed: [...collection.removed, { nonce, revision: participant.revision }],
  }
}

/** Merges two collections of one workshop, as when codes were gathered on several devices. */
export function merge(here: Collection, there: Collection): Collection {
  const gone = new Map<number, number>()
  for (const { nonce, revision } of [...here.removed, ...there.removed]) {
    gone.set(nonce, Math.max(revision, gone.get(nonce) ?? -1))
  }
  const participants = new Map<number, Participant>()
  for (const participant of [...here.participants, ...there.participants]) {
    const fate = classifyArrival(
      participant,
      participants.get(participant.nonce),
      gone.get(participant.nonce),
    )
    if (fate === 'added' || fate === 'replaced') participants.set(participant.nonce, participant)
  }
  const marks = new Map([...here.rejected, ...there.rejected].map((each) => [each.mark, each]))
  return {
    participants: [...participants.values()],
    removed: [...gone].map(([nonce, revision]) => ({ nonce, revision })),
    rejected: [...marks.values()],
  }
}

/** The place in the list of each person, by nonce: 1 for the first, 0 for anybody not in it. */
function placesOf(participants: readonly Participant[]): Uint32Array {
  const places = new Uint32Array(MOST_NONCES)
  for (const [i, { nonce }] of participants.entries()) places[nonce] = i + 1
  return places
}

function whyRejected(result: SharedResult, workshop: Workshop): RejectionReason | undefined {
  if (result.board !== workshop.board) return 'otherWorkshop'
  if (result.bank !== workshop.bank) return 'otherBank'
  return result.form === workshop.form ? undefined : 'otherForm'
}

/** What happens to a code, given the current entry and any removal of the same person. */
function classifyArrival(
  participant: Participant,
  here: Participant | undefined,
  gone = -1,
): 'added' | 'replaced' | 'known' | 'removed' | 'clash' {
  if (participant.revision <= gone) return 'removed'
  if (!here) return 'added'
  if (participant.revision > here.revision) return 'replaced'
  if (participant.revision < here.revision || isSame(participant, here)) return 'known'
  return 'clash'
}

function asParticipant({ nonce, revision, now, dilemmas, cells }: SharedResult): Participant {
  const participant = { nonce, revision, now }
  if (!dilemmas && !cells) return participant
  return {
    ...participant,
    ...(dilemmas && { dilemmas }),
    ...(cells && { cells }),
  }
}

function isSame(a: Participant, b: Participant): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
