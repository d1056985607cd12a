import type { Form } from '../../core/framework'
import { optionalParts, type SharedResult } from '../../core/sharedResult'
import { onlyParts } from '../code/sharing'
import type { Participant } from './rounds'

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
  readonly removed: readonly Pick<Participant, 'participant' | 'revision'>[]
  /** Codes that do not count, each with its own mark so that it is not counted twice. */
  readonly rejected: readonly { readonly mark: string; readonly reason: RejectionReason }[]
}

/**
 * The result of a code, or why it does not count; with a mark by which to recognise the same code.
 */
export type Arrival = { readonly mark: string } & (
  | { readonly result: SharedResult }
  | { readonly reason: Extract<RejectionReason, 'otherWorkshop' | 'impossible'> }
)

export type Outcome = {
  readonly added: number
  /** Later codes that replaced an earlier one of the same person. */
  readonly replaced: number
  /** Already here: the same code, or a later one of that person. */
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
  const places = new Map(participants.map((each, i) => [each.participant, i]))
  const gone = new Map(
    collection.removed.map(({ participant, revision }) => [participant, revision]),
  )
  const marks = new Map(collection.rejected.map(({ mark, reason }) => [mark, reason]))
  const tally = { added: 0, replaced: 0, known: 0, removed: 0 }
  const rejected: Partial<Record<RejectionReason, number>> = {}

  const reject = (mark: string, reason: RejectionReason) => {
    if (marks.has(mark)) return
    marks.set(mark, reason)
    rejected[reason] = (rejected[reason] ?? 0) + 1
  }
  const takeIn = (mark: string, arriving: Participant) => {
    const number = arriving.participant
    const place = places.get(number)
    const here = place === undefined ? undefined : participants[place]
    const outcome = classifyArrival(arriving, here, gone.get(number))
    if (outcome === 'clash') {
      reject(mark, outcome)
      return
    }
    tally[outcome]++
    if (outcome === 'added') places.set(number, participants.push(arriving) - 1)
    if (outcome === 'replaced' && place !== undefined) participants[place] = arriving
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
export function remove(collection: Collection, number: number): Collection {
  const found = collection.participants.find(({ participant }) => participant === number)
  if (!found) return collection
  return {
    ...collection,
    participants: collection.participants.filter((each) => each !== found),
    removed: [...collection.removed, { participant: number, revision: found.revision }],
  }
}

/** Undoes a removal: these people are on the board again, unless others came in their place. */
export function putBack(collection: Collection, people: readonly Participant[]): Collection {
  const here = new Set(collection.participants.map(({ participant }) => participant))
  const back = people.filter(({ participant }) => !here.has(participant))
  const numbers = new Set(back.map(({ participant }) => participant))
  return {
    ...collection,
    participants: [...collection.participants, ...back],
    removed: collection.removed.filter(({ participant }) => !numbers.has(participant)),
  }
}

/** Merges two collections of one workshop, for when codes were gathered on several devices. */
export function merge(here: Collection, there: Collection): Collection {
  const gone = new Map<number, number>()
  for (const { participant, revision } of [...here.removed, ...there.removed]) {
    gone.set(participant, Math.max(revision, gone.get(participant) ?? -1))
  }
  const people = new Map<number, Participant>()
  for (const each of [...here.participants, ...there.participants]) {
    const number = each.participant
    const outcome = classifyArrival(each, people.get(number), gone.get(number))
    if (outcome === 'added' || outcome === 'replaced') people.set(number, each)
  }
  const marks = new Map([...here.rejected, ...there.rejected].map((each) => [each.mark, each]))
  return {
    participants: [...people.values()],
    removed: [...gone].map(([participant, revision]) => ({ participant, revision })),
    rejected: [...marks.values()],
  }
}

function whyRejected(result: SharedResult, workshop: Workshop): RejectionReason | undefined {
  if (result.board !== workshop.board) return 'otherWorkshop'
  if (result.bank !== workshop.bank) return 'otherBank'
  return result.form === workshop.form ? undefined : 'otherForm'
}

/** The outcome of a code, given the current entry and any removal of the same person. */
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

function asParticipant(result: SharedResult): Participant {
  const { participant, revision } = result
  return { participant, revision, ...onlyParts(result, optionalParts) }
}

function isSame(a: Participant, b: Participant): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
