import type { SharedResult } from '../../core/sharedResult'
import { toBase64url } from '../../core/base64url'
import { boardNumber } from '../../core/workshop'
import { BitReader } from './bits'
import { createKeyPair, openSealed, sealTo } from './boardKey'
import { PREFIX, symbolsOf, writeCode, type FoundCode } from './findCodes'
import type { Parsed } from '../../core/parsed'
import { decodePayload, encodePayload, PART_KINDS, partsOf } from './resultPayload'
import { alphabet, CHECK_SYMBOLS, checkSymbols, toBytes, toSymbols } from '../../core/symbols'

export { findCodes, type FoundCode } from './findCodes'

/**
 * Why a code is not read: `damaged` not a whole code · `noKey` sealed, and there is no key here ·
 * `otherKey` sealed for another workshop · `impossible` whole, but not written by this app.
 */
export type CodeProblem = 'damaged' | 'noKey' | 'otherKey' | 'impossible'

/** Encodes a result so that anybody can read it. Throws a RangeError if it violates its type. */
export function encodeOpen(result: SharedResult): string {
  return encode(partsOf(result), encodePayload(result))
}

/**
 * Encodes a result so that only the workshop's maker can read it (HPKE base mode, RFC 9180).
 * Rejects with a NotSupportedError if the browser lacks X25519.
 * @param boardPublicKey 32 bytes
 */
export async function seal(result: SharedResult, boardPublicKey: Uint8Array): Promise<string> {
  const sealed = await sealTo(boardPublicKey, encodePayload(result))
  return encode(PART_KINDS + partsOf(result), sealed)
}

/** Reads a code that `findCodes` found. */
export async function readCode(
  code: FoundCode,
  privateKey?: Uint8Array,
): Promise<Parsed<SharedResult, CodeProblem>> {
  const open = readOpenCode(code)
  if (open.ok || open.problem !== 'noKey' || !privateKey) return open
  const [kind = 0, ...symbols] = symbolsOf(code) ?? []
  const bytes = toBytes(symbols.slice(0, -CHECK_SYMBOLS))
  if (!bytes) return failed('impossible')
  const payload = await openSealed(privateKey, bytes.subarray(0, 32), bytes.subarray(32))
  return payload ? read(new BitReader(payload, 8), kind - PART_KINDS) : failed('otherKey')
}

/** Reads an open code synchronously; a sealed one is `noKey`. */
export function readOpenCode({ text }: FoundCode): Parsed<SharedResult, CodeProblem> {
  const symbols = symbolsOf({ text })
  if (!symbols) return failed('damaged')
  const kind = symbols[0] ?? 0
  if (kind >= PART_KINDS) return failed('noKey')
  return read(new BitReader(symbols, 5, 1, symbols.length - CHECK_SYMBOLS), kind)
}

/** A new key pair for a workshop; both keys are 32 bytes. */
export async function createBoardKey(): Promise<{
  publicKey: Uint8Array
  privateKey: Uint8Array
  board: number
}> {
  const keys = await createKeyPair()
  return { ...keys, board: boardNumber({ publicKey: toBase64url(keys.publicKey) }) }
}

function encode(kind: number, bytes: Uint8Array): string {
  const prefix = Array.from(PREFIX, (symbol) => alphabet.indexOf(symbol))
  const symbols = [kind, ...toSymbols(bytes)]
  return writeCode(Uint8Array.from([...symbols, ...checkSymbols([...prefix, ...symbols])]))
}

function read(payload: BitReader, parts: number): Parsed<SharedResult, CodeProblem> {
  const value = decodePayload(payload, parts)
  return value ? { ok: true, value } : failed('impossible')
}

function failed(problem: CodeProblem) {
  return { ok: false, problem } as const
}
