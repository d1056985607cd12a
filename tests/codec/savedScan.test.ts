import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeSavedScan, SAVED_SCAN_SCHEMA, type SavedScan } from '../../src/codec/savedScan'
import { anySavedScan, savedScan } from '../support/savedScans'
import sample from './samples/scan-1.json'

const NEWEST = Number.MAX_SAFE_INTEGER

describe('decodeSavedScan reads what was saved', () => {
  test.each<[string, SavedScan]>([
    ['a scan in progress', savedScan()],
    ['a scan at its result', savedScan({ place: { form: 'full', at: 'result' } })],
    ['a scan without answers', savedScan({ answers: {}, reminded: [] })],
    ['answers to statements this build does not know', savedScan({ answers: { gone: 2 } })],
    ['a scan of an older bank', savedScan({ bank: { id: 'x', version: 1, fingerprint: '' } })],
  ])('%s', (_, saved) => {
    expect(decodeSavedScan(structuredClone(saved), 3)).toEqual({ ok: true, value: saved })
  })

  test('any scan, through JSON as in localStorage', () => {
    fc.assert(
      fc.property(anySavedScan, (saved) => {
        const read: unknown = JSON.parse(JSON.stringify(saved))
        expect(decodeSavedScan(read, saved.bank.version)).toEqual({ ok: true, value: saved })
      }),
    )
  })

  test('the kept sample of schema 1, always', () => {
    expect(decodeSavedScan(sample, 1)).toEqual({ ok: true, value: sample })
    expect(decodeSavedScan(sample, 99)).toEqual({ ok: true, value: sample })
  })

  test('a kept sample of every schema there has been', () => {
    const folder = new URL('samples/', import.meta.url)
    const samples = readdirSync(folder)
    expect(samples).toEqual(
      Array.from({ length: SAVED_SCAN_SCHEMA }, (_, i) => `scan-${String(i + 1)}.json`),
    )
    for (const name of samples) {
      const raw: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
      expect(decodeSavedScan(raw, 99)).toMatchObject({ ok: true })
    }
  })
})

describe('decodeSavedScan calls newer', () => {
  test.each<[string, unknown]>([
    ['a newer schema of the same shape', { ...savedScan(), schema: SAVED_SCAN_SCHEMA + 1 }],
    ['a newer schema of another shape', { schema: SAVED_SCAN_SCHEMA + 1, pages: [1, 2] }],
    ['a much newer schema', { schema: 400 }],
    ['a newer bank', savedScan({ bank: { id: 'x', version: 4, fingerprint: 'x' } })],
  ])('%s', (_, raw) => {
    expect(decodeSavedScan(raw, 3)).toEqual({ ok: false, problem: 'newer' })
  })
})

describe('decodeSavedScan calls unreadable', () => {
  const { revision: _revision, ...withoutRevision } = savedScan()
  const { bank, ...withoutBank } = savedScan()
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
    ['an extra key', { ...savedScan(), name: 'Ada' }],
    ['an extra key in the bank', { ...savedScan(), bank: { ...bank, url: 'x' } }],
    ['an extra key in the place', { ...savedScan(), place: { form: 'full', at: 1, x: 1 } }],
  ])('%s', (_, raw) => {
    expect(decodeSavedScan(raw, 3)).toEqual({ ok: false, problem: 'unreadable' })
  })
})

describe('decodeSavedScan, given anything', () => {
  test('never throws, reads the same again, and leaves no prototype changed', () => {
    fc.assert(
      fc.property(anyDamage, (text) => {
        const raw: unknown = JSON.parse(text)
        const read = decodeSavedScan(raw, NEWEST)
        const again = read.ok ? decodeSavedScan(structuredClone(read.value), NEWEST) : read
        expect(again).toEqual(read)
        expect(read.ok ? 'ok' : read.problem).toMatch(/^(ok|newer|unreadable)$/)
        const objects = read.ok ? [read.value, read.value.answers, read.value.bank] : []
        expect(objects.filter((o) => Object.getPrototypeOf(o) !== Object.prototype)).toEqual([])
        const answers = read.ok ? Object.values(read.value.answers) : []
        expect(answers.filter((answer) => !/^([1-5]|na)$/.test(String(answer)))).toEqual([])
        expect('polluted' in {}).toBe(false)
      }),
      { numRuns: 10_000 },
    )
  })

  test('the damage above leaves some scans readable and spoils others in both ways', () => {
    const read = fc
      .sample(anyDamage, { numRuns: 2000, seed: 1 })
      .map((text) => decodeSavedScan(JSON.parse(text), NEWEST))
    const kinds = new Set(read.map((result) => (result.ok ? 'ok' : result.problem)))
    expect(kinds).toEqual(new Set(['ok', 'newer', 'unreadable']))
  })
})

/** Keys that fool careless code, beside those of the shape itself. */
const anyKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'polluted'),
  fc.constantFrom('schema', 'revision', 'bank', 'answers', 'place', 'reminded', 'version', 'id'),
  fc.string(),
)
const { json: anyJsonText } = fc.letrec<{ json: string; list: string; object: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom('1', '2', '-1', '1e99', '0.5', 'null', 'true', '"na"', '"full"', '{}', '[]'),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('json'), { maxLength: 4 }).map((items) => `[${items.join()}]`),
  object: fc
    .array(fc.tuple(anyKey, tie('json')), { maxLength: 4 })
    .map((entries) => entries.reduce((text, [key, value]) => withEntry(text, key, value), '{}')),
}))

/** Any JSON, or a good scan with one key added or replaced somewhere, as text. */
const anyDamage = fc.oneof(
  anyJsonText,
  fc
    .tuple(anySavedScan, anyKey, anyJsonText)
    .map(([scan, key, value]) => withEntry(JSON.stringify(scan), key, value)),
  fc
    .tuple(anySavedScan, fc.constantFrom('bank', 'answers', 'place'), anyKey, anyJsonText)
    .map(([scan, part, key, value]) =>
      withEntry(
        JSON.stringify(scan),
        part,
        withEntry(JSON.stringify(scan[part] ?? {}), key, value),
      ),
    ),
)

/** The text of an object with one more entry; JSON reads the last of two equal keys. */
function withEntry(object: string, key: string, value: string): string {
  const comma = object === '{}' ? '' : ','
  return `${object.slice(0, -1)}${comma}${JSON.stringify(key)}:${value}}`
}
