import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Carried } from '../../../src/content/inUse'
import { MOST_CARRIED } from '../../../src/content/own/carried'
import { checkSymbols, toSymbols } from '../../../src/core/symbols'
import { toBase64url, fromBase64url } from '../../../src/core/base64url'
import { cleanTitle, handIns, type Workshop } from '../../../src/core/workshop'
import { decodeWorkshop, encodeWorkshop } from '../../../src/workshop/link/workshopLink'
import { hostile, runs } from '../../support/runs'
import { anyMail } from '../../support/workshops'
import { withWrongLetters } from '../../support/wrongLetters'

const workshop: Workshop = {
  publicKey: toBase64url(Uint8Array.from({ length: 32 }, (_, i) => 7 * i)),
  form: 'quick',
  dilemmas: true,
  handIn: 'both',
  mail: 'a.vries@provincie.example',
  language: 'nl',
  bank: 4711,
  title: 'Teamdag Toezicht – najaar ’26',
}
const payload = encodeWorkshop(workshop)

const anyWorkshop: fc.Arbitrary<Workshop> = fc.record({
  publicKey: fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toBase64url),
  form: fc.constantFrom('quick', 'full'),
  dilemmas: fc.boolean(),
  handIn: fc.constantFrom(...handIns),
  mail: anyMail,
  language: fc.constantFrom('nl', 'en'),
  bank: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  title: fc.string({ unit: 'grapheme', maxLength: 70 }),
})

const anyCarried: fc.Arbitrary<Carried | undefined> = fc.oneof(
  fc.constant(undefined),
  fc
    .uint8Array({ minLength: 1, maxLength: MOST_CARRIED })
    .map((packed) => ({ kind: 'packed' as const, packed })),
  fc.stringMatching(/^[a-z\d][a-z\d-]{0,39}$/).map((id) => ({ kind: 'host' as const, id })),
)

/** Any bytes with a right check after them. */
function withCheck(bytes: readonly number[]): string {
  const value = checkSymbols(toSymbols(Uint8Array.from(bytes))).reduce((sum, x) => sum * 32 + x, 0)
  return toBase64url(
    Uint8Array.from([...bytes, ...[24, 16, 8, 0].map((by) => (value >>> by) & 255)]),
  )
}
const bytes = [...(fromBase64url(payload) ?? [])].slice(0, -4)
const changed = (at: number, byte: number) => withCheck(bytes.map((b, i) => (i === at ? byte : b)))

describe('the link of a workshop', () => {
  test('gives back any workshop', hostile, () => {
    fc.assert(
      fc.property(anyWorkshop, anyCarried, (any, carried) => {
        const text = encodeWorkshop(any, carried)
        expect(text).toMatch(/^[\w-]+$/)
        expect(decodeWorkshop(text)).toEqual({
          ok: true,
          value: { workshop: { ...any, title: cleanTitle(any.title) }, carried },
        })
      }),
      runs(10_000),
    )
  })

  test('is read with a title cut by a browser that counts differently', () => {
    const title = new TextEncoder().encode(`${'a'.repeat(59)}🇳`)
    const head = [...bytes.slice(0, 40), 0, title.length, 0, 0]
    expect(decodeWorkshop(withCheck([...head, ...title]))).toMatchObject({ ok: true })
  })

  test('takes no more than 120 characters for an ordinary title and no mail address', () => {
    expect(encodeWorkshop({ ...workshop, mail: '' }).length).toBeLessThan(120)
  })

  test.each<[string, string, string]>([
    ['tooLong', 'far too long', 'A'.repeat(5000)],
    ['letters', 'a letter in it that no link has', `${payload.slice(0, 20)}é${payload.slice(21)}`],
    ['letters', 'a space in it', `${payload} `],
    ['cut', 'nothing in it', ''],
    ['cut', 'half of it', payload.slice(0, 40)],
    ['cut', 'all but its last character', payload.slice(0, -1)],
    ['changed', 'small letters', payload.toLowerCase()],
    ['changed', 'two characters too many', `${payload}AA`],
    ['changed', 'a title that is no text', changed(bytes.length - 1, 0xff)],
    ['changed', 'a title with a line break', changed(bytes.length - 1, 10)],
    ['changed', 'a language in capitals', changed(6, 65)],
    ['otherVersion', 'a version from the past', changed(0, 1)],
    ['otherVersion', 'a version from the future', changed(0, 4)],
    ['otherVersion', 'a setting from the future', changed(1, 12)],
    ['changed', 'a bank that is not there', changed(1, 2 + 8 + 16)],
    ['changed', 'a kind of bank from the future', changed(1, 2 + 8 + 48)],
    ['mail', 'a mail address with more behind it', changed(bytes.indexOf(64) + 2, 63)],
    ['mail', 'a mail address without its at sign', changed(bytes.indexOf(64), 46)],
    ['changed', 'a title that is longer than the rest', changed(41, 200)],
  ])('is %s with %s', (problem, _, text) => {
    expect(decodeWorkshop(text)).toEqual({ ok: false, problem })
  })

  test('is never read with one to four wrong characters', hostile, () => {
    fc.assert(
      fc.property(withWrongLetters(payload), (text) => {
        expect(decodeWorkshop(text)).toMatchObject({ ok: false })
      }),
      runs(10_000),
    )
  })

  test('is never read from other text', hostile, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{0,200}$/)), (text) => {
        expect(decodeWorkshop(text)).toMatchObject({ ok: false })
      }),
      runs(10_000),
    )
  })
})

describe('cleanTitle', () => {
  test.each([
    ['Teamdag', '  Teamdag \n'],
    ['Team dag', 'Team\r\ndag'],
    ['Teamdag', 'Team\u202Edag\u200B'],
    ['é'.repeat(60), 'é'.repeat(90)],
    ['👍'.repeat(60), '👍'.repeat(61)],
    ['é'.repeat(59), `${'é'.repeat(59)}🇳🇱`],
    ['Dag 👩‍👩‍👧', 'Dag 👩‍👩‍👧'],
  ])('makes %j of %j', (title, text) => {
    expect(cleanTitle(text)).toBe(title)
  })
})
