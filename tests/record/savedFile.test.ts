import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeSavedFile, fitsFile, MAX_FILE_BYTES } from '../../src/record/encodeSavedFile'
import { decodeSavedFile } from '../../src/record/savedFile'
import type { SavedScan } from '../../src/record/savedScan'
import { fileParts, pick } from '../../src/record/shape'
import { isBlank } from '../../src/record/work'
import { cleanName } from '../../src/core/cleanName'
import { colleague } from '../support/colleagues'
import { anyDamageTo } from '../support/damage'
import { hostile, runs } from '../support/runs'
import { anyMoment, anyScanOf, earlierScan, migrated, savedScan } from '../support/savedScans'
import sample from './samples/file-2.json'

const ours = { id: 'ambtskompas', version: 3 }
const SAVED = '2026-11-24T10:30:00.000Z'
const anyOurBank = fc.constantFrom<SavedScan['bank'][]>(
  { ...ours, fingerprint: '811c9dc5' },
  { ...ours, version: 1, fingerprint: '0c1d2e3f' },
)
const anyOurScan = anyScanOf(anyOurBank)

/** The content of a file, as an object that can be damaged. */
function content(change: object = {}, scan: SavedScan = savedScan()): Record<string, unknown> {
  return { ...asObject(encodeSavedFile(scan, SAVED)), ...change }
}

function asObject(text: string): object {
  const value: unknown = JSON.parse(text)
  return typeof value === 'object' && value !== null ? value : {}
}

const decode = (value: unknown) => decodeSavedFile(JSON.stringify(value), ours)

describe('decodeSavedFile reads what encodeSavedFile wrote', () => {
  test('everything but the revision and the reminders', () => {
    const { revision: _, reminded: __, ...kept } = savedScan({ earlier: [earlierScan()] })
    const text = encodeSavedFile(savedScan({ earlier: [earlierScan()] }), SAVED)
    expect(decodeSavedFile(text, ours)).toEqual({
      ok: true,
      value: { app: 'ambtskompas', kind: 'scans', saved: SAVED, ...kept },
    })
  })

  test('any scan; only names are made readable', hostile, () => {
    fc.assert(
      fc.property(anyOurScan, anyMoment, (scan, saved) => {
        fc.pre(!isBlank(scan) || scan.earlier.length + scan.colleagues.length > 0)
        const earlier = scan.earlier.map((each) => ({ ...each, name: cleanName(each.name) }))
        const { schema, bank } = scan
        const envelope = { app: 'ambtskompas', kind: 'scans', saved, schema, bank }
        expect(decodeSavedFile(encodeSavedFile(scan, saved), ours)).toEqual({
          ok: true,
          value: { ...envelope, ...pick(scan, fileParts), earlier },
        })
      }),
      runs(1000),
    )
  })

  test('the kept sample of schema 2, always', () => {
    expect(decodeSavedFile(JSON.stringify(sample), ours)).toEqual({
      ok: true,
      value: migrated(sample),
    })
  })

  test('a file that only holds the result of a colleague', () => {
    const kept = '2026-11-28T10:30:00.000Z'
    const scan = savedScan({ answers: {}, colleagues: [{ ...colleague(), topics: [], kept }] })
    expect(decode(content({}, scan))).toMatchObject({ ok: true })
  })

  test('a file that only holds scans put aside', () => {
    const scan = savedScan({ answers: {}, earlier: [earlierScan()] })
    expect(decode(content({}, scan))).toMatchObject({ ok: true })
  })
})

describe('decodeSavedFile refuses', () => {
  const newerBank = { ...ours, version: 4, fingerprint: 'x' }
  const otherBank = { id: 'gemeente', version: 1, fingerprint: 'x' }
  const whole = JSON.stringify(content())
  test.each<[string, string, string]>([
    ['tooLarge', 'a text over 1 MB', ' '.repeat(MAX_FILE_BYTES + 1)],
    ['notOurs', 'nothing', ''],
    ['notOurs', 'a picture', '\u{FFFD}PNG\r\n\u001A\n\u0000\u0000'],
    ['notOurs', 'a page', '<!doctype html><title>Ambtskompas</title>'],
    ['notOurs', 'somebody else’s JSON', '{"name":"x","version":2}'],
    ['notOurs', 'a list', '[]'],
    ['notOurs', 'null', 'null'],
    ['notOurs', 'deep nesting', '['.repeat(200_000)],
    ['notOurs', 'another app', JSON.stringify(content({ app: 'ambtskompass' }))],
    ['notOurs', 'another kind of file of ours', JSON.stringify(content({ kind: 'result' }))],
    ['notOurs', 'what the browser keeps', JSON.stringify(savedScan())],
    ['notOurs', 'another question bank', JSON.stringify(content({ bank: otherBank }))],
    ['newer', 'a newer schema', JSON.stringify(content({ schema: 99, pages: [] }))],
    ['newer', 'a newer bank', JSON.stringify(content({ bank: newerBank }))],
    [
      'newer',
      'a scan put aside of a newer bank',
      JSON.stringify(content({ earlier: [earlierScan({ bank: newerBank })] })),
    ],
    ['damaged', 'half a file', whole.slice(0, whole.length / 2)],
    ['damaged', 'all but the last character', whole.slice(0, -1)],
    ['damaged', 'no schema', JSON.stringify(content({ schema: undefined }))],
    ['damaged', 'a wrong answer', JSON.stringify(content({ answers: { a: 6 } }))],
    ['damaged', 'an extra key', JSON.stringify(content({ revision: 4 }))],
    ['damaged', 'no date', JSON.stringify(content({ saved: 'gisteren' }))],
    ['damaged', 'nothing in it', JSON.stringify(content({ answers: {} }))],
    [
      'damaged',
      'two scans with one id',
      JSON.stringify(content({ earlier: [earlierScan(), earlierScan()] })),
    ],
  ])('as %s: %s', (problem, _, text) => {
    expect(decodeSavedFile(text, ours)).toEqual({ ok: false, problem })
  })

  test('every beginning of a file, as damaged or not ours', () => {
    for (let length = 0; length < whole.length; length += 1) {
      const problem = length < '{"app":"ambtskompas"'.length ? 'notOurs' : 'damaged'
      expect(decodeSavedFile(whole.slice(0, length), ours)).toEqual({ ok: false, problem })
    }
  })
})

describe('decodeSavedFile, given anything', () => {
  const anyText = fc.oneof(
    anyDamageTo(
      anyOurScan.map((scan) => content({}, scan)),
      ['bank', 'answers', 'choices', 'step', 'wishes', 'place'],
    ),
    fc.string({ unit: 'binary' }),
    fc.tuple(anyOurScan, fc.double({ min: 0, max: 1, noNaN: true })).map(([scan, part]) => {
      const text = encodeSavedFile(scan, SAVED)
      return text.slice(0, Math.floor(part * text.length))
    }),
  )

  test('never throws, pollutes nothing, and what it reads is read the same again', hostile, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = decodeSavedFile(text, ours)
        expect(read.ok ? decode(read.value) : read).toEqual(read)
        expect(read.ok ? 'ok' : read.problem).toMatch(/^(ok|tooLarge|notOurs|newer|damaged)$/)
        expect('polluted' in {}).toBe(false)
      }),
      runs(10_000),
    )
  })
})

describe('fitsFile', () => {
  test.each([
    ['up to 1 MB', 'a'.repeat(MAX_FILE_BYTES), true],
    ['not a byte more', 'a'.repeat(MAX_FILE_BYTES + 1), false],
    ['counting bytes, not characters', 'é'.repeat(MAX_FILE_BYTES / 2 + 1), false],
  ])('%s', (_, text, fits) => {
    expect(fitsFile(text)).toBe(fits)
  })
})
