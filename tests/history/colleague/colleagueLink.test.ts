import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64url } from '../../../src/core/base64url'
import type { Colleague } from '../../../src/core/colleague'
import { toPayload } from '../../../src/core/linkPayload'
import { encodeColleague, readColleague } from '../../../src/history/colleague/colleagueLink'
import { decodeRoute, encodeRoute } from '../../../src/journey/route'
import { anyColleague, colleague, ids, pairIn } from '../../support/colleagues'
import { hostile, runs } from '../../support/runs'
import { withWrongLetters } from '../../support/wrongLetters'

const bank = { number: 4711, ids }
const payload = encodeColleague(colleague(), ids)
const read = (text: string) => readColleague(text, bank)

/** What arrives of a link once its address was read. */
const fromAddress = (address: string) => {
  const route = decodeRoute(address)
  return 'payload' in route ? read(route.payload) : route
}

const whole = [...(fromBase64url(payload) ?? [])]
/** The same bytes with others in the place of some, and a right check. */
const withBytes = (change: (bytes: number[]) => readonly number[]) =>
  toPayload(Uint8Array.from(change(whole.slice(0, -4))))
const changed = (at: number, byte: number) =>
  withBytes((bytes) => bytes.map((before, i) => (i === at ? byte : before)))

describe('the link for a colleague', () => {
  test('gives back any five scores and topics', hostile, () => {
    fc.assert(
      fc.property(anyColleague, (shown) => {
        const text = encodeColleague(shown, ids)
        expect(text).toMatch(/^[\w-]+$/)
        expect(readColleague(text, { number: shown.bank, ids })).toEqual({ ok: true, value: shown })
      }),
      runs(10_000),
    )
  })

  test('holds nothing but version, bank, scores and topics, with a check behind them', () => {
    expect(whole.slice(0, -4)).toEqual([1, 18, 103, 10, 5, 15, 255, 20, 1, 0, 7])
    expect(payload).toHaveLength(20)
  })

  test('does not say which of two statements happens more', () => {
    const turned = pairIn(ids, 0, 7).split('/').toReversed().join('/')
    expect(encodeColleague(colleague({ topics: [turned] }), ids)).toBe(payload)
  })

  test.each<[string, readonly string[]]>([
    ['a statement of another bank', ['gone/T-partner-citizens']],
    ['one statement', ['I-purpose-politics']],
    ['a statement beside itself', ['I-purpose-politics/I-purpose-politics']],
    ['three statements', [ids.slice(0, 3).join('/')]],
    ['nothing', ['']],
  ])('leaves out a topic of %s', (_, topics) => {
    const text = encodeColleague(colleague({ topics }), ids)
    expect(read(text)).toEqual({ ok: true, value: colleague({ topics: [] }) })
  })

  test('is always one that can be read, whatever is kept as topics', () => {
    const anyTopics = fc.array(
      fc.oneof(
        fc.string(),
        fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).map((pair) => pair.join('/')),
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(anyTopics, (topics) => {
        expect(read(encodeColleague(colleague({ topics }), ids))).toMatchObject({ ok: true })
      }),
    )
  })

  test.each<[string, string, string]>([
    ['tooLong', 'far too long', 'A'.repeat(5000)],
    ['cut', 'nothing in it', ''],
    ['cut', 'half of it', payload.slice(0, 10)],
    ['cut', 'all but its last character', payload.slice(0, -1)],
    ['letters', 'a letter in it that no link has', `${payload.slice(0, 8)}é${payload.slice(9)}`],
    ['changed', 'small letters', payload.toLowerCase()],
    ['changed', 'a score above 100', changed(3, 21)],
    ['changed', 'a statement that the bank does not have', changed(10, ids.length)],
    ['changed', 'a pair in the wrong order', changed(9, 7)],
    ['changed', 'fewer topics than it says', changed(8, 2)],
    ['changed', 'more topics than it says', withBytes((bytes) => [...bytes, 1, 2])],
    ['changed', 'the same topic twice', withBytes((b) => [...b.slice(0, 8), 2, 0, 7, 0, 7])],
    ['changed', 'too many topics', withBytes((b) => [...b.slice(0, 8), 13, ...pairs(13)])],
    ['otherVersion', 'another version', changed(0, 2)],
    ['otherBank', 'other statements', changed(2, 104)],
    ['otherBank', 'other statements, of which there are more', ofLargerBank()],
  ])('is %s with %s', (problem, _, text) => {
    expect(read(text)).toEqual({ ok: false, problem })
  })

  test('is never read from other text, and throws nothing', hostile, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{0,60}$/)), (text) => {
        expect(read(text)).toMatchObject({ ok: false })
      }),
      runs(10_000),
    )
  })

  test('is never read as something else with one to four wrong characters', hostile, () => {
    fc.assert(
      fc.property(withWrongLetters(payload), (text) => {
        expect(read(text)).toMatchObject({ ok: false })
      }),
      runs(10_000),
    )
  })
})

describe('its address', () => {
  const own: { ok: true; value: Colleague } = { ok: true, value: colleague() }
  const address = encodeRoute({ page: 'c', payload })

  test.each([
    ['as it was made', address],
    ['percent-encoded', address.replaceAll('/', '%2F')],
    ['percent-encoded twice', address.replaceAll('/', '%252F')],
    ['with a line break in it', `${address.slice(0, 12)}%0D%0A${address.slice(12)}`],
    ['with soft hyphens in it', address.replaceAll(/(.{9})/g, '$1\u00AD')],
    ['with what a mail program adds', `${address}?utm_source=mail`],
    ['with a full stop behind it', `${address}.`],
    ['in brackets', `${address})`],
    ['with words behind it', `${address}%20Groet,%20Samira`],
  ])('is read %s', (_, text) => {
    expect(fromAddress(text)).toEqual(own)
  })
})

/** The first so many pairs of statements, as bytes. */
function pairs(n: number): number[] {
  return Array.from({ length: n }, (_, i) => [0, i + 1]).flat()
}

function ofLargerBank(): string {
  return withBytes((bytes) => [bytes[0] ?? 0, 1, 1, ...bytes.slice(3, 9), 3, 250])
}
