import type { SharedResult } from '../../core/sharedResult'
import { toBase64url } from '../../core/base64url'
import { boardNumber } from '../../core/workshop'
import { openSealer, type Means } from './boardKey'
import { encodeCode } from './codeText'
import type { FoundCode } from './findCodes'
import type { Parsed } from '../../core/parsed'
import { decodePayload, encodePayload, partsOf } from './resultPayload'
import { CHECK_SYMBOLS, toBytes } from '../../core/symbols'

export { findCodes, type FoundCode } from './findCodes'

/**
 * Why a code cannot be read: `otherKey` sealed for another workshop · `impossible` not written by
 * this app.
 */
type CodeProblem = 'otherKey' | 'impossible'

/**
 * Encodes a result so that only the workshop's maker can read it (HPKE base mode, RFC 9180).
 * Rejects with a RangeError if the result violates its type.
 * @param boardPublicKey 32 bytes
 * @param how the means; chosen automatically by default
 */
export async function seal(
  result: SharedResult,
  boardPublicKey: Uint8Array,
  how?: Means,
): Promise<string> {
  const payload = encodePayload(result)
  const sealer = await openSealer(how)
  return encodeCode(partsOf(result), await sealer.seal(boardPublicKey, payload))
}

/** Reads a code that `findCodes` found. */
export async function readCode(
  { symbols: [kind = 0, ...symbols] }: Pick<FoundCode, 'symbols'>,
  privateKey: Uint8Array,
): Promise<Parsed<SharedResult, CodeProblem>> {
  const sealed = toBytes(symbols.slice(0, -CHECK_SYMBOLS))
  if (!sealed) return failed('impossible')
  const sealer = await openSealer()
  const payload = await sealer.open(privateKey, sealed)
  if (!payload) return failed('otherKey')
  const value = decodePayload(payload, kind)
  return value ? { ok: true, value } : failed('impossible')
}

/** A new key pair for a workshop; both keys are 32 bytes. */
export async function createBoardKey(): Promise<{
  publicKey: Uint8Array
  privateKey: Uint8Array
  board: number
}> {
  const sealer = await openSealer()
  const keys = await sealer.createKeys()
  return { ...keys, board: boardNumber({ publicKey: toBase64url(keys.publicKey) }) }
}

/** Whether a private key belongs to a public key: it opens what is sealed to that key. */
export async function belongTogether(
  publicKey: Uint8Array,
  privateKey: Uint8Array,
): Promise<boolean> {
  const sealer = await openSealer()
  const sealed = await sealer.seal(publicKey, Uint8Array.of(1)).catch(() => undefined)
  return sealed !== undefined && (await sealer.open(privateKey, sealed)) !== undefined
}

function failed(problem: CodeProblem) {
  return { ok: false, problem } as const
}
