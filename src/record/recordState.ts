import type { Storage } from '../platform/storage'

/**
 * How a record is being kept on this device:
 * `nothing` there is nothing to keep yet · `busy` being written · `kept` safely stored ·
 * `failed` the last write failed · `changedInOtherTab` another tab has gone on with it ·
 * `newer` written by a newer version, left untouched · `unreadable` found but not understood ·
 * `off` the person wants nothing to be kept · `removeFailed` nor here, but what was kept before does
 * not go. From `failed` on nothing is overwritten, and what the person does stays in this page.
 */
export type KeepingStatus =
  | 'nothing'
  | 'busy'
  | 'kept'
  | 'failed'
  | 'changedInOtherTab'
  | 'newer'
  | 'unreadable'
  | 'off'
  | 'removeFailed'

/** Makes what is to be kept of what is stored; `undefined` for nothing. */
export type Change<Value> = (stored: Value | undefined) => Value | undefined

type Pending<Value> = {
  readonly change: Change<Value>
  /** Asked for by the person: removes what is there, whoever wrote it. */
  readonly wipes: boolean
}

/** All that a tab knows of a record. */
export type RecordState<Value> = {
  readonly status: KeepingStatus
  readonly medium: Storage['medium']
  /** As this tab last read or wrote it, and with which revision; 0 for none. */
  readonly stored: Value | undefined
  readonly revision: number
  /** What is not in storage yet, in the order in which it was done. */
  readonly pending: readonly Pending<Value>[]
  /** Whether the person wants it to be kept. */
  readonly saving: boolean
  /** Whether this tab is changing storage at this moment. */
  readonly working: boolean
  /** Whether another tab changed something meanwhile. */
  readonly heard: boolean
  /** What was found in storage but could not be read, to hand back as a file. */
  readonly unreadable: unknown
}

/** What is known before anything was read. */
export const nothingKnown = {
  status: 'nothing',
  medium: 'memory',
  stored: undefined,
  revision: 0,
  pending: [],
  saving: true,
  working: false,
  heard: false,
  unreadable: undefined,
} satisfies RecordState<never>

/** Whether the person wants nothing to be kept. */
export function isOff(status: KeepingStatus): boolean {
  return status === 'off' || status === 'removeFailed'
}

/** Whether what is stored has to stay as it is, unless the person wipes it. */
export function isUntouchable(status: KeepingStatus): boolean {
  return isNotOurs(status) || isOff(status)
}

/** Whether this tab cannot say what becomes of what is stored. */
export function isNotOurs(status: KeepingStatus): boolean {
  return status === 'changedInOtherTab' || status === 'newer' || status === 'unreadable'
}

export function isWiping(pending: readonly { readonly wipes: boolean }[]): boolean {
  return pending.some(({ wipes }) => wipes)
}
