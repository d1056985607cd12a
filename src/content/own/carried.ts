import { hostBankId } from './hostBankId'
import type { Carried } from '../inUse'

/** The most bytes of a bank that fit in a link of 4,096 characters, together with a workshop. */
export const MOST_CARRIED = 2700

const kinds = ['packed', 'host'] as const

/** How a bank is written in a link: its kind, 0 for none, and its bytes. */
export type CarriedBytes = { readonly kind: number; readonly bytes: Uint8Array }

export function toCarriedBytes(carried: Carried | undefined): CarriedBytes {
  if (!carried) return { kind: 0, bytes: new Uint8Array() }
  const bytes = carried.kind === 'packed' ? carried.packed : new TextEncoder().encode(carried.id)
  return { kind: 1 + kinds.indexOf(carried.kind), bytes }
}

/** Reads bytes written by `toCarriedBytes`; `undefined` where it cannot have written them. */
export function fromCarriedBytes({
  kind,
  bytes,
}: CarriedBytes): { readonly carried: Carried | undefined } | undefined {
  if (kind === 0) return bytes.length === 0 ? { carried: undefined } : undefined
  if (bytes.length === 0 || bytes.length > MOST_CARRIED) return undefined
  if (kinds[kind - 1] === 'packed') return { carried: { kind: 'packed', packed: bytes } }
  const id = hostBankId(String.fromCodePoint(...bytes.subarray(0, 100)))
  return kinds[kind - 1] === 'host' && id !== undefined && id.length === bytes.length
    ? { carried: { kind: 'host', id } }
    : undefined
}
