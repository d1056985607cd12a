import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeSavedScan } from '../../src/record/savedScan'
import { isBlank, workOf } from '../../src/record/work'
import {
  asEarlier,
  bringBack,
  freeName,
  hasRoom,
  putAside,
  removeEarlier,
  rename,
} from '../../src/record/earlier'
import { emptyScan, type ScanData } from '../../src/record/shape'
import { fromSaved, toSaved } from '../../src/record/toSaved'
import { anySavedScan, earlierScan, savedScan } from '../support/savedScans'

const bank = { id: 'ambtskompas', version: 3, fingerprint: '811c9dc5' }
const label = {
  id: 'new',
  name: '24 november 2026',
  date: '2026-11-24T10:30:00.000Z',
  form: 'quick',
} as const
const scan: ScanData = {
  ...emptyScan,
  ...workOf(savedScan({ publicValue: 'Rust', wishes: { a: 'more' } })),
  place: { form: 'quick', at: 'result' },
  reminded: ['quick/1'],
}
const anyScanData = anySavedScan.map((saved) => fromSaved(saved, {}))

describe('putAside', () => {
  test('keeps all work under its name, and begins with nothing', () => {
    const before = earlierScan()
    const next = putAside({ ...scan, earlier: [before] }, bank, label)
    expect(next).toEqual({
      ...emptyScan,
      earlier: [
        { ...label, bank, ...workOf(savedScan({ publicValue: 'Rust', wishes: { a: 'more' } })) },
        before,
      ],
    })
  })

  test('puts nothing aside where nothing was done, or where there is no more room', () => {
    const opened: ScanData = { ...emptyScan, place: { form: 'quick', at: 1 } }
    expect(putAside(opened, bank, label)).toEqual(opened)
    const full = {
      ...scan,
      earlier: Array.from({ length: 200 }, (_, i) => earlierScan({ id: String(i) })),
    }
    expect(hasRoom(full)).toBe(false)
    expect(putAside(full, bank, label)).toEqual(full)
  })

  test('what was put aside can always be read again', () => {
    fc.assert(
      fc.property(anyScanData, (any) => {
        const kept = { ...toSaved(putAside(any, bank, label), bank), revision: 1 }
        const raw: unknown = JSON.parse(JSON.stringify(kept))
        expect(decodeSavedScan(raw, Number.MAX_SAFE_INTEGER)).toEqual({ ok: true, value: kept })
      }),
    )
  })
})

describe('bringBack', () => {
  const since = { a: 1, b: 3, 'politics-society': 3 }
  const back = earlierScan({
    id: 'back',
    form: 'full',
    bank: { ...bank, version: 2 },
    answers: { a: 4, b: 2 },
    choices: { 'politics-society': [3, 2], 'organisation-society': [1] },
    publicValue: 'Een veilige straat',
    wishes: { a: 'more', b: 'less' },
  })

  test('continues a scan, without what has changed meaning since', () => {
    const next = bringBack({ ...emptyScan, earlier: [back] }, 'back', since, bank, label)
    expect(next).toEqual({
      ...emptyScan,
      answers: { a: 4 },
      choices: { 'organisation-society': [1] },
      publicValue: 'Een veilige straat',
      wishes: { a: 'more' },
      place: { form: 'full', at: 'result' },
    })
  })

  test('puts the present scan in its place', () => {
    const next = bringBack({ ...scan, earlier: [earlierScan(), back] }, 'back', since, bank, label)
    expect(next.earlier).toEqual([asEarlier(scan, bank, label), earlierScan()])
    expect(next.answers).toEqual({ a: 4 })
  })

  test('also works if there is no room for one more', () => {
    const others = Array.from({ length: 199 }, (_, i) => earlierScan({ id: String(i) }))
    const next = bringBack({ ...scan, earlier: [...others, back] }, 'back', since, bank, label)
    expect(next.earlier).toHaveLength(200)
    expect(next.earlier[0]).toEqual(asEarlier(scan, bank, label))
  })

  test('changes nothing for an id that is not there', () => {
    expect(bringBack(scan, 'gone', since, bank, label)).toEqual(scan)
  })

  test('loses no work', () => {
    fc.assert(
      fc.property(anyScanData, fc.nat(), (any, pick) => {
        const chosen = any.earlier[pick % Math.max(1, any.earlier.length)]
        fc.pre(chosen !== undefined)
        const next = bringBack(any, chosen?.id ?? '', {}, bank, label)
        const works = (data: ScanData) =>
          [data, ...data.earlier]
            .filter((each) => !isBlank(each))
            .map((each) => JSON.stringify(workOf(each)))
            .toSorted()
        const blank = chosen && isBlank(chosen)
        expect(blank ? [] : works(next)).toEqual(blank ? [] : works(any))
      }),
    )
  })
})

describe('the list of scans put aside', () => {
  const list = [earlierScan({ id: 'a', name: 'Mei' }), earlierScan({ id: 'b', name: 'Juni' })]

  test('renames one, and cuts a name that is too long', () => {
    expect(rename(list, 'b', 'Zomer').map(({ name }) => name)).toEqual(['Mei', 'Zomer'])
    expect(rename(list, 'a', 'x'.repeat(90))[0]?.name).toHaveLength(80)
    expect(rename(list, 'c', 'Zomer')).toEqual(list)
  })

  test('removes one and keeps the rest', () => {
    expect(removeEarlier(list, 'a')).toEqual([list[1]])
    expect(removeEarlier(list, 'c')).toEqual(list)
  })

  test('gives a new name that is not in it', () => {
    expect(freeName(list, 'Juli')).toBe('Juli')
    expect(freeName(list, 'Mei')).toBe('Mei (2)')
    expect(freeName(rename(list, 'b', 'Mei (2)'), 'Mei')).toBe('Mei (3)')
  })
})
