import { fromBase64url, toBase64url } from '../../core/base64url'
import type { Parsed } from '../../core/parsed'
import { checkSymbols, toSymbols } from '../../core/symbols'
import { cleanTitle, isTitle, publicKeyBytes, type Workshop } from '../../core/workshop'

/**
 * Why a link is not read: `tooLong` · `letters` has a character that no link has · `cut` its end is
 * missing · `changed` part of it was altered · `otherVersion` made by a newer or older version.
 */
export type LinkProblem = 'tooLong' | 'letters' | 'cut' | 'changed' | 'otherVersion'

const VERSION = 2
const KEY_BYTES = 32
/** Version, settings, bank (2), language (2), key, and the length of the title. */
const TITLE_AT = 1 + 1 + 2 + 2 + KEY_BYTES + 1
const CHECK_BYTES = 4
const MAX_PAYLOAD = 4096

/** The last part of the link of a workshop: `0-9 A-Z a-z - _`, with a check at its end. */
export function encodeWorkshop(workshop: Workshop): string {
  const title = new TextEncoder().encode(cleanTitle(workshop.title))
  const body = Uint8Array.from([
    VERSION,
    Number(workshop.form === 'full') + 2 * Number(workshop.dilemmas),
    workshop.bank >> 8,
    workshop.bank & 255,
    ...new TextEncoder().encode(workshop.language),
    ...publicKeyBytes(workshop),
    title.length,
    ...title,
  ])
  return toBase64url(Uint8Array.from([...body, ...check(body)]))
}

/** Reads what `encodeWorkshop` wrote. */
export function decodeWorkshop(payload: string): Parsed<Workshop, LinkProblem> {
  if (payload.length > MAX_PAYLOAD) return failed('tooLong')
  if (!/^[\w-]*$/.test(payload)) return failed('letters')
  const bytes = fromBase64url(payload) ?? new Uint8Array()
  const [version = VERSION, settings = 0, high = 0, low = 0] = bytes
  if (isWhole(bytes)) {
    if (version !== VERSION || settings > 3 || high > 127) return failed('otherVersion')
    const title = readText(bytes.subarray(TITLE_AT, -CHECK_BYTES))
    const language = readText(bytes.subarray(4, 6))
    if (title === undefined || !isTitle(title)) return failed('changed')
    if (language === undefined || !/^[a-z]{2}$/.test(language)) return failed('changed')
    const publicKey = toBase64url(bytes.subarray(TITLE_AT - 1 - KEY_BYTES, TITLE_AT - 1))
    return {
      ok: true,
      value: {
        publicKey,
        form: settings & 1 ? 'full' : 'quick',
        dilemmas: (settings & 2) !== 0,
        language,
        bank: high * 256 + low,
        title,
      },
    }
  }
  return failed(payload.length < payloadLength(payload) ? 'cut' : 'changed')
}

function isWhole(bytes: Uint8Array): boolean {
  if (bytes.length < TITLE_AT + CHECK_BYTES) return false
  const body = bytes.subarray(0, -CHECK_BYTES)
  return check(body).every((byte, i) => byte === bytes[body.length + i])
}

/** How many characters a payload claims to have, `Infinity` if it ends before saying so. */
export function payloadLength(payload: string): number {
  const head = payload.slice(0, (TITLE_AT * 4) / 3)
  const title = fromBase64url(head)?.[TITLE_AT - 1] ?? Infinity
  return Math.ceil(((TITLE_AT + title + CHECK_BYTES) * 4) / 3)
}

/** The 30-bit check that result codes use, in four bytes. */
function check(body: Uint8Array): number[] {
  const value = checkSymbols(toSymbols(body)).reduce((sum, symbol) => sum * 32 + symbol, 0)
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255)
}

function readText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function failed(problem: LinkProblem) {
  return { ok: false, problem } as const
}
