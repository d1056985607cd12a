import type { Storage } from '../platform/storage'

/**
 * How a record is being kept on this device: `nothing` there is nothing to keep yet · `busy` being
 * written · `kept` safely stored · `failed` the last write failed · `full` likewise, as there is no
 * room left · `late` the browser has not opened its storage yet · `changedInOtherTab` another tab
 * has changed it since · `removed` what was kept is gone, and not by a wipe · `newer` written by a
 * newer version, left untouched · `unreadable` found but not understood · `off` the person turned
 * keeping off · `removeFailed` likewise, but what was kept could not be removed. From `failed`
 * onwards nothing is overwritten, and new changes live in this page only.
 */
export type KeepingStatus =
  | 'nothing'
  | 'busy'
  | 'kept'
  | 'failed'
  | 'full'
  | 'late'
  | 'changedInOtherTab'
  | 'removed'
  | 'newer'
  | 'unreadable'
  | 'off'
  | 'removeFailed'

/** Turns the stored value into the one to keep; `undefined` for nothing. */
export type Change<Value> = (stored: Value | undefined) => Value | undefined

type Pending<Value> = {
  readonly change: Change<Value>
  /** Asked for by the person: removes the data, whichever tab wrote it. */
  readonly wipes: boolean
}

/** A tab's knowledge of a record. */
export type RecordState<Value> = {
  readonly status: KeepingStatus
  /** Unknown until storage has been opened. */
  readonly medium: Storage['medium'] | undefined
  /** The value that this tab last read or wrote, and its revision; 0 for none. */
  readonly stored: Value | undefined
  readonly revision: number
  /** Changes that are not in storage yet, in the order made. */
  readonly pending: readonly Pending<Value>[]
  /** Whether the person wants it to be kept. */
  readonly saving: boolean
  /** Whether this tab is changing storage at this moment. */
  readonly working: boolean
  /** Whether another tab changed something meanwhile. */
  readonly heard: boolean
  /** Data found in storage that could not be read, to return as a file. */
  readonly unreadable: unknown
}

/** The state before the first read. */
export const nothingKnown = {
  status: 'nothing',
  medium: undefined,
  stored: undefined,
  revision: 0,
  pending: [],
  saving: true,
  working: false,
  heard: false,
  unreadable: undefined,
} satisfies RecordState<never>

/** Whether the person has turned keeping off. */
export function isOff(status: KeepingStatus): boolean {
  return status === 'off' || status === 'removeFailed'
}

/** Whether the stored data must stay as it is, unless the person wipes it. */
export function isUntouchable(status: KeepingStatus): boolean {
  return isNotOurs(status) || isOff(status) || status === 'removed'
}

/** Whether the stored data is not this tab's to overwrite. */
export function isNotOurs(status: KeepingStatus): boolean {
  return ['late', 'changedInOtherTab', 'newer', 'unreadable'].includes(status)
}

/** Whether the last write went wrong, and may be tried again. */
export function isFailed(status: KeepingStatus): boolean {
  return status === 'failed' || status === 'full'
}

export function isWiping(pending: readonly { readonly wipes: boolean }[]): boolean {
  return pending.some(({ wipes }) => wipes)
}
