import { shortBank } from './bankNumber'
import { fromBase64url } from './base64url'
import { cleanName } from './cleanName'
import type { Form } from './framework'

/** How people hand in: they show a code on the spot, they send it, or each as they like. */
export const handIns = ['room', 'distance', 'both'] as const
type HandIn = (typeof handIns)[number]

/** What a trainer asks of a group. */
export type Workshop = {
  /** X25519: 32 bytes as base64url, 43 characters. */
  readonly publicKey: string
  readonly form: Form
  /** Whether they are asked beside the statements. */
  readonly dilemmas: boolean
  readonly handIn: HandIn
  /** Where codes may be mailed to; empty for nowhere in particular. */
  readonly mail: string
  /** Two small letters, as in `nl`. */
  readonly language: string
  /** Which question bank, 0..2^32-1. */
  readonly bank: number
  /** At most 60 characters. */
  readonly title: string
}

const KEY_BYTES = 32

/** Characters in the title of a workshop. */
export const MAX_TITLE = 60
/** Characters in its mail address. */
export const MAX_MAIL = 60

/** Narrower than what mail allows: what people have, and nothing that an address bar could read otherwise. */
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

/** By what a result is known to belong to a workshop. */
export function resultSettings(workshop: Workshop) {
  const { bank, form } = workshop
  return { board: boardNumber(workshop), bank: shortBank(bank), form }
}

/** Whether two workshops are one: the same key, and nothing else was chosen. */
export function isSameWorkshop(one: Workshop, other: Workshop): boolean {
  const keys = Object.keys({ ...one, ...other }) as (keyof Workshop)[]
  return keys.every((key) => one[key] === other[key])
}

/** Whether a text is a key as a workshop has it; nothing can be sealed to one of zeros. */
export function isKey(text: string): boolean {
  const bytes = fromBase64url(text)
  return bytes?.length === KEY_BYTES && bytes.some((byte) => byte > 0)
}

/** A title from outside as it can be shown: on one line, readable, at most 60 characters. */
export function cleanTitle(title: string): string {
  return cleanName(title, MAX_TITLE)
}

/**
 * Whether a title can be shown as it stands. Counts only what all browsers count alike: what is one
 * character to the eye differs among them.
 */
export function isTitle(text: string): boolean {
  return Array.from(text).length <= MAX_TITLE && text === cleanName(text)
}

/** A mail address as it was typed or pasted, without what is around it. */
export function cleanMail(text: string): string {
  return cleanName(text).replace(/^mailto:/i, '')
}

/** Whether a text is a mail address as a workshop has it, or none. */
export function isMailOrNone(text: string): boolean {
  return text.length <= MAX_MAIL && (text === '' || mailAddress.test(text))
}
