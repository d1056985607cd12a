import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SavedFile } from '../../src/record/savedFile'
import type { SavedScan } from '../../src/record/savedScan'
import { isBlank, workOf, type Work } from '../../src/record/work'
import { keepValid } from '../../src/core/bankChange'
import { isKept } from '../../src/record/colleagues'
import { mergeSaved } from '../../src/record/mergeSaved'
import { fileParts, pick, type ScanData } from '../../src/record/shape'
import { fromSaved } from '../../src/record/toSaved'
import { colleague } from '../support/colleagues'
import { anyMoment, anyScanOf, earlierScan, savedScan } from '../support/savedScans'

const bank = { id: 'ambtskompas', version: 2, fingerprint: '811c9dc5' }
/** One statement changed its meaning after version 1. */
const since = { 'T-connected-society': 2, 'politics-society': 2 }
const formOf = () => 'quick' as const

function merge(here: ScanData, file: SavedFile, newId = numbered()) {
  const merged = mergeSaved(here, file, { since, name: 'Uit een bestand', formOf, newId })
  if (!merged.ok) throw new Error(merged.problem)
  return merged.value
}

/** Ids that no scan of these tests has. */
function numbered() {
  let last = 0
  return () => `new-${String((last += 1))}`
}

const asHere = (saved: SavedScan): ScanData => fromSaved(saved, {})
function asFile(scan: SavedScan, saved = '2026-11-24T10:30:00.000Z'): SavedFile {
  const { schema, bank: filledWith } = scan
  const envelope = { app: 'ambtskompas', kind: 'scans', saved, schema, bank: filledWith } as const
  return { ...envelope, ...pick(scan, fileParts) }
}

const scan = savedScan({ bank, answers: { a: 4 } })
const other = savedScan({ bank, answers: { a: 1 }, place: { form: 'full', at: 3 } })
const none = savedScan({ bank, answers: {}, reminded: [] })

describe('the scan in progress in the file', () => {
  test('continues here if there is none', () => {
    const { scan: merged, current } = merge(asHere(none), asFile(other))
    expect(current).toBe('taken')
    expect(merged).toMatchObject({ answers: { a: 1 }, place: { form: 'full', at: 3 }, earlier: [] })
  })

  test('is put aside with a name if there is one', () => {
    const { scan: merged, current } = merge(asHere(scan), asFile(other))
    expect(current).toBe('aside')
    expect(merged).toMatchObject({
      answers: { a: 4 },
      earlier: [
        {
          id: 'new-1',
          name: 'Uit een bestand',
          date: '2026-11-24T10:30:00.000Z',
          answers: { a: 1 },
        },
      ],
    })
  })

  test.each<[string, ScanData]>([
    ['in progress', asHere(scan)],
    ['put aside', asHere({ ...other, earlier: [earlierScan({ bank, answers: { a: 4 } })] })],
  ])('is not duplicated if it is here already, %s', (_, here) => {
    expect(merge(here, asFile(scan))).toEqual({
      scan: here,
      current: 'known',
      added: 0,
      colleagues: 0,
    })
  })

  test('may be absent', () => {
    const file = asFile({ ...none, earlier: [earlierScan({ bank })] })
    expect(merge(asHere(scan), file)).toMatchObject({ current: 'none', added: 1 })
  })

  test('continues without answers that have changed meaning', () => {
    const old = savedScan({
      bank: { ...bank, version: 1 },
      answers: { 'T-connected-society': 4, a: 2 },
    })
    const { scan: merged } = merge(asHere(none), asFile(old))
    expect(merged.answers).toEqual({ a: 2 })
    expect(merge(merged, asFile(old))).toMatchObject({ current: 'known', scan: merged })
  })
})

describe('the scans put aside in the file', () => {
  const here = asHere({ ...scan, earlier: [earlierScan({ bank, id: '1', name: 'Mei' })] })
  const added = (change: Parameters<typeof earlierScan>[0]) => {
    const merged = merge(here, asFile({ ...none, earlier: [earlierScan({ bank, ...change })] }))
    return merged.scan.earlier.map(({ id, name }) => `${id} ${name}`)
  }

  test.each([
    ['the same', { id: '1', name: 'Mei' }, ['1 Mei']],
    ['the same with another name', { id: '1', name: 'May' }, ['1 Mei']],
    ['the same with another id', { id: '2', name: 'May' }, ['1 Mei']],
    ['the same work as the scan in progress', { id: '2', answers: scan.answers }, ['1 Mei']],
    ['other work', { id: '2', name: 'Juni', answers: { b: 2 } }, ['1 Mei', '2 Juni']],
    [
      'other work with the same id',
      { id: '1', name: 'Juni', answers: { b: 2 } },
      ['1 Mei', 'new-1 Juni'],
    ],
    [
      'the same work at another moment',
      { id: '2', name: 'Juni', date: '2026-12-24T10:30:00.000Z' },
      ['2 Juni', '1 Mei'],
    ],
  ] as const)('%s', (_, change, list) => {
    expect(added(change)).toEqual(list)
  })

  test('are all refused if there are too many to keep', () => {
    const many = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) =>
        earlierScan({ bank, id: String(from + i), answers: { [`s${String(from + i)}`]: 3 } }),
      )
    const full = asHere({ ...scan, earlier: many(0, 150) })
    const choices = { since, name: '', formOf, newId: numbered() }
    expect(mergeSaved(full, asFile({ ...none, earlier: many(150, 50) }), choices)).toMatchObject({
      ok: true,
    })
    expect(mergeSaved(full, asFile({ ...none, earlier: many(150, 51) }), choices)).toEqual({
      ok: false,
      problem: 'tooMany',
    })
  })
})

describe('the results of colleagues', () => {
  const kept = (day: number, bankNumber = day) => ({
    ...colleague({ bank: bankNumber }),
    topics: [],
    kept: `2026-11-${String(day)}T10:30:00.000Z`,
  })

  test('are joined, each once, the newest first', () => {
    const here = asHere({ ...scan, colleagues: [kept(20)] })
    const file = asFile({ ...none, colleagues: [kept(25), kept(21, 20)] })
    const merged = merge(here, file)
    expect(merged.scan.colleagues).toEqual([kept(25), kept(20)])
    expect(merged).toMatchObject({ current: 'none', added: 0, colleagues: 1 })
  })

  test('are refused with the rest of the file if there are too many to keep', () => {
    const choices = { since, name: '', formOf, newId: numbered() }
    const of = (...days: number[]) => days.map((day) => kept(day))
    const here = asHere({ ...scan, colleagues: of(10, 11, 12, 13, 14, 15) })
    const four = asFile({ ...none, colleagues: of(16, 17, 18, 19) })
    const five = asFile({ ...none, colleagues: of(16, 17, 18, 19, 20) })
    expect(mergeSaved(here, four, choices)).toMatchObject({ ok: true })
    expect(mergeSaved(here, five, choices)).toEqual({ ok: false, problem: 'tooMany' })
  })
})

const anyBank = fc.constantFrom(bank, { ...bank, version: 1 })
const anyHere = anyScanOf(fc.constant(bank), anyBank).map(asHere)
const anyFile = fc
  .tuple(anyScanOf(anyBank), anyMoment)
  .map(([saved, moment]) => asFile(saved, moment))

describe('any merge', () => {
  test('keeps every scan of both, and what is in progress here', () => {
    fc.assert(
      fc.property(anyHere, anyFile, (here, file) => {
        const { scan: merged } = merge(here, file)
        const found = new Set(contentsOf(merged))
        expect([...contentsOf(here), ...contentsOf(file)].filter((c) => !found.has(c))).toEqual([])
        for (const kept of here.earlier) expect(merged.earlier).toContainEqual(kept)
        const base = isBlank(here) ? merged : here
        const { earlier, colleagues } = merged
        expect(merged).toEqual({ ...base, earlier, colleagues })
        const known = [...here.colleagues, ...file.colleagues]
        expect(known.filter((each) => !isKept(colleagues, each))).toEqual([])
        const ids = merged.earlier.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 1000 },
    )
  })

  test('a second time changes nothing, and says so', () => {
    fc.assert(
      fc.property(anyHere, anyFile, (here, file) => {
        const newId = numbered()
        const once = merge(here, file, newId).scan
        const twice = merge(once, file, newId)
        expect(twice.scan).toEqual(once)
        expect([twice.added, twice.colleagues]).toEqual([0, 0])
        expect(twice.current).toMatch(/none|known/)
      }),
      { numRuns: 1000 },
    )
  })

  test('with one’s own file changes nothing but the order by date', () => {
    fc.assert(
      fc.property(anyScanOf(fc.constant(bank)), (saved) => {
        const here = asHere(saved)
        const { scan: merged, added } = merge(here, asFile(saved))
        expect(added).toBe(0)
        expect(merged.earlier).toHaveLength(here.earlier.length)
      }),
    )
  })
})

/** The work of every scan as text, as far as it still means what it meant. */
function contentsOf(data: Work & { bank?: SavedScan['bank']; earlier: SavedScan['earlier'] }) {
  const scans = isBlank(data)
    ? data.earlier
    : [{ ...data, bank: data.bank ?? bank }, ...data.earlier]
  return scans.map((each) => {
    const answers = keepValid(each.answers, since, each.bank.version)
    const choices = keepValid(each.choices, since, each.bank.version)
    return JSON.stringify(sorted({ ...workOf(each), answers, choices }))
  })
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.entries(value)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([key, part]) => [key, sorted(part)])
}
