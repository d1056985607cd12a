import { fromBase64url } from '../../core/base64url'
import {
  findWhole,
  fromPayload,
  payloadLength,
  toPayload,
  type LinkCodec,
  type LinkProblem,
} from '../../core/linkPayload'
import type { Parsed } from '../../core/parsed'
import type { Carried } from '../inUse'
import { fromCarriedBytes, toCarriedBytes } from './carried'

const VERSION = 1
/** Version, kind, and the length of what follows. */
const BYTES_AT = 1 + 1 + 2

/** The last part of a link that carries only a question bank. */
export function encodeBank(carried: Carried): string {
  const { kind, bytes } = toCarriedBytes(carried)
  return toPayload(
    Uint8Array.from([VERSION, kind, bytes.length >> 8, bytes.length & 255, ...bytes]),
  )
}

const codec: LinkCodec<Carried> = { decode, lengthOf }

/** Reads a part written by `encodeBank`, even with stray characters after it. */
export function decodeBank(payload: string): Parsed<Carried, LinkProblem> {
  return findWhole(payload, codec) ?? decode(payload)
}

function decode(payload: string): Parsed<Carried, LinkProblem> {
  const read = fromPayload(payload, lengthOf)
  if (!read.ok) return read
  const [version, kind = 0, high = 0, low = 0] = read.value
  if (version !== VERSION) return { ok: false, problem: 'otherVersion' }
  const bytes = read.value.subarray(BYTES_AT)
  const found = bytes.length === high * 256 + low ? fromCarriedBytes({ kind, bytes }) : undefined
  return found?.carried ? { ok: true, value: found.carried } : { ok: false, problem: 'changed' }
}

function lengthOf(payload: string): number {
  const head = fromBase64url(payload.slice(0, 8))
  if (head?.length && head[0] !== VERSION) return 0
  const [, , high = Infinity, low = Infinity] = head ?? []
  return payloadLength(BYTES_AT + high * 256 + low)
}
