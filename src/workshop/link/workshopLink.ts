import { fromCarriedBytes, toCarriedBytes } from '../../content/own/carried'
import type { Carried } from '../../content/inUse'
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

/** `mail`: the link is intact, but its mail address is not valid. */
export type WorkshopLinkProblem = LinkProblem | 'mail'

/** The content of the link of a workshop: the workshop, and its custom question bank, if any. */
export type WorkshopLink = { readonly workshop: Workshop; readonly carried: Carried | undefined }

const VERSION = 3
const KEY_BYTES = 32
const LANGUAGE_AT = 1 + 1 + 4
const KEY_AT = LANGUAGE_AT + 2
/**
 * Version, settings, bank (4), language (2), key, and the lengths of the mail address, the title
 * and the custom bank (2).
 */
const TEXTS_AT = KEY_AT + KEY_BYTES + 1 + 1 + 2

/**
 * The last part of the link of a workshop.
 * @param carried its question bank, if that is not the app's own
 */
export function encodeWorkshop(workshop: Workshop, carried?: Carried): string {
  const own = toCarriedBytes(carried)
  const mail = new TextEncoder().encode(workshop.mail)
  const title = new TextEncoder().encode(cleanTitle(workshop.title))
  return toPayload(
    Uint8Array.from([
      VERSION,
      Number(workshop.form === 'full') +
        2 * Number(workshop.dilemmas) +
        4 * handIns.indexOf(workshop.handIn) +
        16 * own.kind,
      ...[24, 16, 8, 0].map((shift) => (workshop.bank >>> shift) & 255),
      ...new TextEncoder().encode(workshop.language),
      ...publicKeyBytes(workshop),
      mail.length,
      title.length,
      own.bytes.length >> 8,
      own.bytes.length & 255,
      ...mail,
      ...title,
      ...own.bytes,
    ]),
  )
}

/** Reads a payload written by `encodeWorkshop`. */
export function decodeWorkshop(payload: string): Parsed<WorkshopLink, WorkshopLinkProblem> {
  const read = fromPayload(payload, lengthOf)
  if (!read.ok) return read
  const { value: body } = read
  const [version, settings = 0] = body
  const handIn = handIns[(settings >> 2) & 3]
  if (version !== VERSION || handIn === undefined) return failed('otherVersion')
  const titleAt = TEXTS_AT + (body[TEXTS_AT - 4] ?? 0)
  const bankAt = titleAt + (body[TEXTS_AT - 3] ?? 0)
  const title = readText(body.subarray(titleAt, bankAt))
  const mail = readText(body.subarray(TEXTS_AT, titleAt))
  const language = readText(body.subarray(LANGUAGE_AT, KEY_AT))
  const own = fromCarriedBytes({ kind: settings >> 4, bytes: body.subarray(bankAt) })
  const isWhole = body.length === bankAt + numberAt(body, TEXTS_AT - 2, 2)
  if (!isWhole || !own || title === undefined || !isTitle(title)) return failed('changed')
  if (language === undefined || !/^[a-z]{2}$/.test(language)) return failed('changed')
  if (mail === undefined || !isMailOrNone(mail)) return failed('mail')
  const publicKey = toBase64url(body.subarray(KEY_AT, KEY_AT + KEY_BYTES))
  if (!isKey(publicKey)) return failed('changed')
  return {
    ok: true,
    value: {
      workshop: {
        publicKey,
        form: settings & 1 ? 'full' : 'quick',
        dilemmas: (settings & 2) !== 0,
        handIn,
        mail,
        language,
        bank: numberAt(body, 2, 4),
        title,
      },
      carried: own.carried,
    },
  }
}

/** The number in so many bytes, the highest first. */
function numberAt(bytes: Uint8Array, at: number, length: number): number {
  return bytes.subarray(at, at + length).reduce((sum, byte) => sum * 256 + byte, 0)
}

function lengthOf(payload: string): number {
  // Whole groups of four characters, the check included, which every payload has.
  const head = fromBase64url(payload.slice(0, 4 * Math.ceil(TEXTS_AT / 3)))
  const [mail = Infinity, title = Infinity, high = Infinity, low = Infinity] =
    head?.subarray(TEXTS_AT - 4, TEXTS_AT) ?? []
  // In lower case, for example: then its lengths mean nothing either.
  if (head?.length && head[0] !== VERSION) return 0
  return payloadLength(TEXTS_AT + mail + title + high * 256 + low)
}

export const workshopLink: LinkCodec<WorkshopLink, WorkshopLinkProblem> = {
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
