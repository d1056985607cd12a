import { fromBase64url, toBase64url } from './base64url'
import type { Parsed } from './parsed'
import { checkSymbols, toSymbols } from './symbols'

/**
 * Why a link cannot be read: `tooLong` · `letters` has a character that no link has · `cut` its end
 * is missing · `changed` part of it was altered · `otherVersion` made by a newer or older version.
 */
export type LinkProblem = 'tooLong' | 'letters' | 'cut' | 'changed' | 'otherVersion'

/** A way to read the last part of a link. */
export type LinkCodec<Value, Problem extends string = LinkProblem> = {
  readonly decode: (payload: string) => Parsed<Value, Problem>
  /**
   * The number of characters that a payload claims to have, `Infinity` if it ends before saying so.
   */
  readonly lengthOf: (payload: string) => number
}

const CHECK_BYTES = 4
const MAX_PAYLOAD = 4096

/** Bytes as the last part of a link: `0-9 A-Z a-z - _`, with a check at their end. */
export function toPayload(body: Uint8Array): string {
  return toBase64url(Uint8Array.from([...body, ...check(body)]))
}

/** The bytes that `toPayload` wrote. A payload is `cut` if it is shorter than it claims. */
export function fromPayload(
  payload: string,
  lengthOf: (payload: string) => number,
): Parsed<Uint8Array, LinkProblem> {
  if (payload.length > MAX_PAYLOAD) return { ok: false, problem: 'tooLong' }
  if (!/^[\w-]*$/.test(payload)) return { ok: false, problem: 'letters' }
  const bytes = fromBase64url(payload) ?? new Uint8Array()
  const body = bytes.subarray(0, Math.max(0, bytes.length - CHECK_BYTES))
  const isWhole =
    bytes.length >= CHECK_BYTES && check(body).every((byte, i) => byte === bytes[body.length + i])
  if (isWhole) return { ok: true, value: body }
  return { ok: false, problem: payload.length < lengthOf(payload) ? 'cut' : 'changed' }
}

/** The number of characters that so many bytes take with their check. */
export function payloadLength(bodyBytes: number): number {
  return Math.ceil(((bodyBytes + CHECK_BYTES) * 4) / 3)
}

/** Reads a payload that has other characters in or after it, such as line breaks and words. */
export function findWhole<Value, Problem extends string>(
  text: string,
  { decode, lengthOf }: LinkCodec<Value, Problem>,
): Parsed<Value, Problem> | undefined {
  const joined = text.replaceAll(/[^\w-]+/g, '')
  const length = lengthOf(joined)
  if (joined.length < length) return undefined
  const read = decode(joined.slice(0, length))
  return read.ok ? read : undefined
}

/** The 30-bit check that result codes use, in four bytes. */
function check(body: Uint8Array): number[] {
  const value = checkSymbols(toSymbols(body)).reduce((sum, symbol) => sum * 32 + symbol, 0)
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255)
}
