import { shortBank } from './bankNumber'
import { fromBase64url } from './base64url'
import { cleanName } from './cleanName'
import type { Form } from './framework'

/** How people hand in: they show a code on the spot, they send it, or either as they like. */
export const handIns = ['room', 'distance', 'both'] as const
type HandIn = (typeof handIns)[number]

/** The questions and settings that a trainer chose for a group. */
export type Workshop = {
  /** X25519: 32 bytes as base64url, 43 characters. */
  readonly publicKey: string
  readonly form: Form
  /** Whether they are asked besides the statements. */
  readonly dilemmas: boolean
  readonly handIn: HandIn
  /** The address to mail codes to; empty if none was given. */
  readonly mail: string
  /** Two small letters, as in `nl`. */
  readonly language: string
  /** The number of the question bank, 0..2^32-1. */
  readonly bank: number
  /** At most 60 characters. */
  readonly title: string
}

const KEY_BYTES = 32

/** Characters in the title of a workshop. */
export const MAX_TITLE = 60
/** Characters in its mail address. */
export const MAX_MAIL = 60

/**
 * Stricter than the mail standard: addresses that people really have, without characters that are
 * special in a URL.
 */
const mailAddress = /^[a-z\d_+-]+(?:\.[a-z\d_+-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i

/** The key to which codes for a workshop are sealed, 32 bytes. */
export function publicKeyBytes({
  publicKey,
}: Pick<Workshop, 'publicKey'>): Uint8Array<ArrayBuffer> {
  return fromBase64url(publicKey) ?? new Uint8Array(KEY_BYTES)
}

/** The number of a workshop's board, as it stands in codes: the first 25 bits of its key. */
export function boardNumber(workshop: Pick<Workshop, 'publicKey'>): number {
  const [a = 0, b = 0, c = 0, d = 0] = publicKeyBytes(workshop)
  return ((a << 17) | (b << 9) | (c << 1) | (d >> 7)) >>> 0
}

/** The fields that tie a result to a workshop. */
export function resultSettings(workshop: Workshop) {
  const { bank, form } = workshop
  return { board: boardNumber(workshop), bank: shortBank(bank), form }
}

/** Whether two workshops are the same: the same key and the same choices. */
export function isSameWorkshop(one: Workshop, other: Workshop): boolean {
  const keys = Object.keys({ ...one, ...other }) as (keyof Workshop)[]
  return keys.every((key) => one[key] === other[key])
}

/** Whether a text is a valid key for a workshop; nothing can be sealed to a key of zeros. */
export function isKey(text: string): boolean {
  const bytes = fromBase64url(text)
  return bytes?.length === KEY_BYTES && bytes.some((byte) => byte > 0)
}

/** A title from outside as it can be shown: on one line, readable, at most 60 characters. */
export function cleanTitle(title: string): string {
  return cleanName(title, MAX_TITLE)
}

/**
 * Whether a title can be shown unchanged. Counts code points, since browsers differ on what looks
 * like one character.
 */
export function isTitle(text: string): boolean {
  return Array.from(text).length <= MAX_TITLE && text === cleanName(text)
}

/** A typed or pasted mail address, without the text around it. */
export function cleanMail(text: string): string {
  return cleanName(text).replace(/^mailto:/i, '')
}

/** Whether a text is a valid mail address for a workshop, or empty. */
export function isMailOrNone(text: string): boolean {
  return text.length <= MAX_MAIL && (text === '' || mailAddress.test(text))
}
