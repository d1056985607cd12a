import type { Parsed } from '../../core/parsed'
import type { RecordState } from '../../record/recordState'

/** The state of the board or screen that a page asked for. */
export type Opened<Value> =
  | { readonly status: 'opening' | 'missing' | 'newer' | 'unreadable' }
  | { readonly status: 'open'; readonly value: Value }

/** The state to show for a record: its stored value with the pending changes applied. */
export function openedOf<Value>({ status, stored, pending }: RecordState<Value>): Opened<Value> {
  // Once opened, it stays on the page, whatever happens to it in storage.
  if ((status === 'newer' || status === 'unreadable') && !stored) return { status }
  const value = pending.reduce<Value | undefined>((now, { change }) => change(now), stored)
  return value === undefined ? { status: 'missing' } : { status: 'open', value }
}

/** The state to show for a record that is only read here. */
export function openedFrom<Value>(
  raw: unknown,
  decode: (raw: unknown) => Parsed<Value, 'newer' | 'unreadable'>,
): Opened<Value> {
  if (raw === undefined) return { status: 'missing' }
  const read = decode(raw)
  return read.ok ? { status: 'open', value: read.value } : { status: read.problem }
}
