import { fromBase64url, toBase64url } from '../../core/base64url'
import {
  fromPayload,
  toPayload,
  payloadLength,
  type LinkCodec,
  type LinkProblem,
} from '../../core/linkPayload'
import type { Parsed } from '../../core/parsed'
import {
  cleanTitle,
  handIns,
  isKey,
  isMailOrNone,
  isTitle,
  publicKeyBytes,
  type Workshop,
} from '../../core/workshop'

/** `mail` where all is whole, but the address in it is none. */
export type WorkshopLinkProblem = LinkProblem | 'mail'

const VERSION = 2
const KEY_BYTES = 32
const KEY_AT = 1 + 1 + 2 + 2
/** Version, settings, bank (2), language (2), key, and the lengths of the mail address and the title. */
const TEXTS_AT = KEY_AT + KEY_BYTES + 1 + 1

/** The last part of the link of a workshop. */
export function encodeWorkshop(workshop: Workshop): string {
  const mail = new TextEncoder().encode(workshop.mail)
  const title = new TextEncoder().encode(cleanTitle(workshop.title))
  return toPayload(
    Uint8Array.from([
      VERSION,
      Number(workshop.form === 'full') +
        2 * Number(workshop.dilemmas) +
        4 * handIns.indexOf(workshop.handIn),
      workshop.bank >> 8,
      workshop.bank & 255,
      ...new TextEncoder().encode(workshop.language),
      ...publicKeyBytes(workshop),
      mail.length,
      title.length,
      ...mail,
      ...title,
    ]),
  )
}

/** Reads what `encodeWorkshop` wrote. */
export function decodeWorkshop(payload: string): Parsed<Workshop, WorkshopLinkProblem> {
  const read = fromPayload(payload, lengthOf)
  if (!read.ok) return read
  const { value: body } = read
  const [version, settings = 0, high = 0, low = 0] = body
  const handIn = handIns[settings >> 2]
  if (version !== VERSION || handIn === undefined || high > 127) return failed('otherVersion')
  const titleAt = TEXTS_AT + (body[TEXTS_AT - 2] ?? 0)
  const title = readText(body.subarray(titleAt))
  const mail = readText(body.subarray(TEXTS_AT, titleAt))
  const language = readText(body.subarray(4, KEY_AT))
  const isWhole = body.length === titleAt + (body[TEXTS_AT - 1] ?? Infinity)
  if (!isWhole || title === undefined || !isTitle(title)) return failed('changed')
  if (language === undefined || !/^[a-z]{2}$/.test(language)) return failed('changed')
  if (mail === undefined || !isMailOrNone(mail)) return failed('mail')
  const publicKey = toBase64url(body.subarray(KEY_AT, KEY_AT + KEY_BYTES))
  if (!isKey(publicKey)) return failed('changed')
  return {
    ok: true,
    value: {
      publicKey,
      form: settings & 1 ? 'full' : 'quick',
      dilemmas: (settings & 2) !== 0,
      handIn,
      mail,
      language,
      bank: high * 256 + low,
      title,
    },
  }
}

function lengthOf(payload: string): number {
  // Whole groups of four characters, the check included, which every payload has.
  const head = fromBase64url(payload.slice(0, 4 * Math.ceil(TEXTS_AT / 3)))
  const [mail = Infinity, title = Infinity] = head?.subarray(TEXTS_AT - 2, TEXTS_AT) ?? []
  // In small letters, for example: then its lengths say nothing either.
  if (head?.length && head[0] !== VERSION) return 0
  return payloadLength(TEXTS_AT + mail + title)
}

export const workshopLink: LinkCodec<Workshop, WorkshopLinkProblem> = {
  decode: decodeWorkshop,
  lengthOf,
}

function readText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function failed(problem: WorkshopLinkProblem) {
  return { ok: false, problem } as const
}
