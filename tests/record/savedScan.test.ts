import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeSavedScan, SAVED_SCAN_SCHEMA, type SavedScan } from '../../src/record/savedScan'
import { colleague } from '../support/colleagues'
import { anyDamageTo } from '../support/damage'
import { hostile, runs } from '../support/runs'
import { anySavedScan, earlierScan, migrated, noExtras, savedScan } from '../support/savedScans'
import sample1 from './samples/scan-1.json'
import sample2 from './samples/scan-2.json'
import sample3 from './samples/scan-3.json'
import sample4 from './samples/scan-4.json'
import sample5 from './samples/scan-5.json'
import sample6 from './samples/scan-6.json'
import sample7 from './samples/scan-7.json'

const NEWEST = Number.MAX_SAFE_INTEGER

const anyDamage = anyDamageTo(anySavedScan, [
  'bank',
  'answers',
  'place',
  'step',
  'wishes',
  'ownWords',
])

describe('decodeSavedScan reads what was saved', () => {
  test.each<[string, SavedScan]>([
    ['a scan in progress', savedScan()],
    ['a scan at its result', savedScan({ place: { form: 'full', at: 'result' } })],
    ['a scan without answers', savedScan({ answers: {}, reminded: [] })],
    ['answers to statements this build does not know', savedScan({ answers: { gone: 2 } })],
    ['a scan of an older bank', savedScan({ bank: { id: 'x', version: 1, fingerprint: '' } })],
    [
      'scans that were put aside',
      savedScan({ earlier: [earlierScan(), earlierScan({ id: '2' })] }),
    ],
  ])('%s', (_, saved) => {
    expect(decodeSavedScan(structuredClone(saved), 3)).toEqual({ ok: true, value: saved })
  })

  test('any scan, through JSON as in localStorage', () => {
    fc.assert(
      fc.property(anySavedScan, (saved) => {
        const read: unknown = JSON.parse(JSON.stringify(saved))
        expect(decodeSavedScan(read, NEWEST)).toEqual({ ok: true, value: saved })
      }),
    )
  })

  test('the kept sample of schema 1, always, with nothing in what came later', () => {
    const value = { ...sample1, schema: 7, ...noExtras, earlier: [], colleagues: [] }
    expect(decodeSavedScan(sample1, 1)).toEqual({ ok: true, value })
    expect(decodeSavedScan(sample1, 99)).toEqual({ ok: true, value })
  })

  test('the kept sample of schema 2, always, in no workshop', () => {
    expect(decodeSavedScan(sample2, 1)).toEqual({ ok: true, value: migrated(sample2) })
  })

  test('the kept sample of schema 3, always, but for its workshop', () => {
    expect(decodeSavedScan(sample3, 1)).toEqual({ ok: true, value: migrated(sample3) })
  })

  test('the kept sample of schema 4, always, with nothing said of answers side by side', () => {
    expect(decodeSavedScan(sample4, 1)).toEqual({ ok: true, value: migrated(sample4) })
  })

  test('the kept sample of schema 5, always, with its first plan as the one step', () => {
    expect(decodeSavedScan(sample5, 1)).toEqual({ ok: true, value: migrated(sample5) })
  })

  test('the kept sample of schema 6, always, with all that its code lacks as left out', () => {
    expect(decodeSavedScan(sample6, 1)).toEqual({ ok: true, value: sample7 })
  })

  test('the kept sample of schema 7, always', () => {
    expect(decodeSavedScan(sample7, 1)).toEqual({ ok: true, value: sample7 })
  })

  test('a kept sample of every schema there has been', () => {
    const folder = new URL('samples/', import.meta.url)
    const samples = readdirSync(folder).filter((name) => name.startsWith('scan-'))
    expect(samples).toEqual(
      Array.from({ length: SAVED_SCAN_SCHEMA }, (_, i) => `scan-${String(i + 1)}.json`),
    )
    for (const name of samples) {
      const raw: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
      expect(decodeSavedScan(raw, 99)).toMatchObject({ ok: true })
    }
  })
})

describe('of three plans', () => {
  const plan = (what: string, withWhom = '', when = '') => ({ what, withWhom, when })
  test.each<[string, object, unknown]>([
    ['my own becomes the step', { I: plan('a'), T: plan('b') }, plan('a')],
    ['that of my team does, where I have none', { T: plan('b'), O: plan('c') }, plan('b')],
    ['one with only people does', { I: plan(' '), O: plan('', 'Ans') }, plan('', 'Ans')],
    ['none does that only has a day', { I: plan('', '', '2026-12-31') }, undefined],
    ['none does where there are none', {}, undefined],
  ])('%s', (_, plans, step) => {
    const read = decodeSavedScan({ ...sample5, plans }, 1)
    expect(read.ok && read.value.step).toEqual(step)
  })
})

describe('decodeSavedScan calls newer', () => {
  const newerBank = { id: 'ambtskompas', version: 4, fingerprint: 'x' }
  test.each<[string, unknown]>([
    ['a newer schema of the same shape', { ...savedScan(), schema: SAVED_SCAN_SCHEMA + 1 }],
    ['a newer schema of another shape', { schema: SAVED_SCAN_SCHEMA + 1, pages: [1, 2] }],
    ['a much newer schema', { schema: 400 }],
    ['a newer bank', savedScan({ bank: newerBank })],
    [
      'a newer bank of a scan put aside',
      savedScan({ earlier: [earlierScan({ bank: newerBank })] }),
    ],
  ])('%s', (_, raw) => {
    expect(decodeSavedScan(raw, 3)).toEqual({ ok: false, problem: 'newer' })
  })
})

describe('decodeSavedScan calls unreadable', () => {
  const { revision: _revision, ...withoutRevision } = savedScan()
  const { bank, ...withoutBank } = savedScan()
  const step = { what: 'Bel', withWhom: 'Samira', when: '' }
  const noDay = '2026-02-30T10:00:00.000Z'
  const manyScans = Array.from({ length: 201 }, (_, i) => earlierScan({ id: String(i) }))
  const manyOf = <Item>(n: number, item: Item) => Array.from({ length: n }, () => item)
  const shown = { ...colleague(), kept: '2026-11-28T10:30:00.000Z' }
  const ofColleague = (change: object) => ({
    ...savedScan(),
    colleagues: [{ ...shown, ...change }],
  })
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'schema'],
    ['half a file', JSON.stringify(savedScan()).slice(0, 80)],
    ['a number', 2],
    ['a list', [savedScan()]],
    ['an empty object', {}],
    ['a schema before the first', { ...savedScan(), schema: 0 }],
    ['a schema as text', { ...savedScan(), schema: '2' }],
    ['no revision', withoutRevision],
    ['no bank', withoutBank],
    ['revision 0', { ...savedScan(), revision: 0 }],
    ['half a revision', { ...savedScan(), revision: 1.5 }],
    ['answer 0', { ...savedScan(), answers: { a: 0 } }],
    ['answer 6', { ...savedScan(), answers: { a: 6 } }],
    ['answer 2.5', { ...savedScan(), answers: { a: 2.5 } }],
    ['an answer as text', { ...savedScan(), answers: { a: '3' } }],
    ['an answer that is null', { ...savedScan(), answers: { a: null } }],
    ['an answer as an object', { ...savedScan(), answers: { a: { frequency: 3 } } }],
    ['a list of answers', { ...savedScan(), answers: [1, 2, 3] }],
    ['an endless id', { ...savedScan(), answers: { ['a'.repeat(81)]: 3 } }],
    ['an endless bank id', { ...savedScan(), bank: { ...bank, id: 'a'.repeat(41) } }],
    ['bank version 0', { ...savedScan(), bank: { ...bank, version: 0 } }],
    ['an unknown form', { ...savedScan(), place: { form: 'middle', at: 1 } }],
    ['an unknown place', { ...savedScan(), place: { form: 'full', at: 'end' } }],
    ['block 0', { ...savedScan(), place: { form: 'full', at: 0 } }],
    ['block 100', { ...savedScan(), place: { form: 'full', at: 100 } }],
    ['endless reminders', { ...savedScan(), reminded: Array.from({ length: 101 }, () => 'x') }],
    ['a choice that does not exist', { ...savedScan(), choices: { a: [4] } }],
    ['no choice', { ...savedScan(), choices: { a: [] } }],
    ['more choices than turns', { ...savedScan(), choices: { a: [0, 1, 2, 3] } }],
    ['what was wanted of a relation', { ...savedScan(), wanted: { society: 50 } }],
    ['a step without a day', { ...savedScan(), step: { what: '', withWhom: '' } }],
    ['a day that does not exist', { ...savedScan(), step: { ...step, when: '2026-02-30' } }],
    ['an endless step', { ...savedScan(), step: { ...step, what: 'a'.repeat(501) } }],
    ['plans', { ...savedScan(), plans: { I: step } }],
    ['notes', { ...savedScan(), notes: { society: 'Wie?' } }],
    ['a wish for the same', { ...savedScan(), wishes: { a: 'same' } }],
    ['a last answer on no day', { ...savedScan(), answeredOn: '2026-02-30' }],
    ['a scan put aside without a date', { ...savedScan(), earlier: [earlierScan({ date: '' })] }],
    ['a scan put aside on no day', { ...savedScan(), earlier: [earlierScan({ date: noDay })] }],
    ['two scans with one id', { ...savedScan(), earlier: [earlierScan(), earlierScan()] }],
    ['a scan within a scan put aside', { ...savedScan(), earlier: [savedScan()] }],
    ['more scans than are kept', { ...savedScan(), earlier: manyScans }],
    ['more of colleagues than is kept', { ...savedScan(), colleagues: manyOf(11, shown) }],
    ['a score of a colleague between steps', ofColleague({ now: { ...shown.now, society: 52 } })],
    ['more topics than a link has', ofColleague({ topics: manyOf(13, 'a/b') })],
    ['the name of a colleague', ofColleague({ name: 'Samira' })],
    ['a newer key in the shape of schema 1', { ...sample1, earlier: {} }],
    ['an extra key', { ...savedScan(), name: 'Ada' }],
    ['an extra key in the bank', { ...savedScan(), bank: { ...bank, url: 'x' } }],
    ['an extra key in the place', { ...savedScan(), place: { form: 'full', at: 1, x: 1 } }],
  ])('%s', (_, raw) => {
    expect(decodeSavedScan(raw, 3)).toEqual({ ok: false, problem: 'unreadable' })
  })
})

describe('decodeSavedScan, given anything', () => {
  test('never throws, reads the same again, and leaves no prototype changed', hostile, () => {
    fc.assert(
      fc.property(anyDamage, (text) => {
        const raw: unknown = JSON.parse(text)
        const read = decodeSavedScan(raw, NEWEST)
        const again = read.ok ? decodeSavedScan(structuredClone(read.value), NEWEST) : read
        expect(again).toEqual(read)
        expect(read.ok ? 'ok' : read.problem).toMatch(/^(ok|newer|unreadable)$/)
        const objects = read.ok ? objectsIn(read.value) : []
        expect(objects.filter((o) => Object.getPrototypeOf(o) !== Object.prototype)).toEqual([])
        const answers = read.ok ? Object.values(read.value.answers) : []
        expect(answers.filter((answer) => !/^([1-5]|na)$/.test(String(answer)))).toEqual([])
        expect('polluted' in {}).toBe(false)
      }),
      runs(10_000),
    )
  })

  test('the damage above leaves some scans readable and spoils others in both ways', () => {
    const read = fc
      .sample(anyDamage, { numRuns: 5000, seed: 1 })
      .map((text) => decodeSavedScan(JSON.parse(text), NEWEST))
    const kinds = new Set(read.map((result) => (result.ok ? 'ok' : result.problem)))
    expect(kinds).toEqual(new Set(['ok', 'newer', 'unreadable']))
  })
})

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  const within = Object.values(value).flatMap(objectsIn)
  return Array.isArray(value) ? within : [value, ...within]
}
