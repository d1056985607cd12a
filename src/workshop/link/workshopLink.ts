import { fromBase64url, toBase64url } from '../../core/base64url'
import {
  fromPayload,
  toPayload,
  payloadLength,
  type LinkCodec,
  type LinkProblem,
} from '../../core/linkPayload'
import type { Parsed } from '../../core/parsed'
import { cleanTitle, isTitle, publicKeyBytes, type Workshop } from '../../core/workshop'

const VERSION = 2
const KEY_BYTES = 32
/** Version, settings, bank (2), language (2), key, and the length of the title. */
const TITLE_AT = 1 + 1 + 2 + 2 + KEY_BYTES + 1

/** The last part of the link of a workshop. */
export function encodeWorkshop(workshop: Workshop): string {
  const title = new TextEncoder().encode(cleanTitle(workshop.title))
  return toPayload(
    Uint8Array.from([
      VERSION,
      Number(workshop.form === 'full') + 2 * Number(workshop.dilemmas),
      workshop.bank >> 8,
      workshop.bank & 255,
      ...new TextEncoder().encode(workshop.language),
      ...publicKeyBytes(workshop),
      title.length,
      ...title,
    ]),
  )
}

/** Reads what `encodeWorkshop` wrote. */
export function decodeWorkshop(payload: string): Parsed<Workshop, LinkProblem> {
  const read = fromPayload(payload, lengthOf)
  if (!read.ok) return read
  const { value: body } = read
  const [version, settings = 0, high = 0, low = 0] = body
  if (version !== VERSION || settings > 3 || high > 127) return failed('otherVersion')
  const title = readText(body.subarray(TITLE_AT))
  const language = readText(body.subarray(4, 6))
  if (body.length < TITLE_AT || title === undefined || !isTitle(title)) return failed('changed')
  if (language === undefined || !/^[a-z]{2}$/.test(language)) return failed('changed')
  const publicKey = toBase64url(body.subarray(TITLE_AT - 1 - KEY_BYTES, TITLE_AT - 1))
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

function lengthOf(payload: string): number {
  const head = payload.slice(0, (TITLE_AT * 4) / 3)
  return payloadLength(TITLE_AT + (fromBase64url(head)?.[TITLE_AT - 1] ?? Infinity))
}

export const workshopLink: LinkCodec<Workshop> = { decode: decodeWorkshop, lengthOf }

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
