import * as fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { cleanName } from '../../src/core/cleanName'
import { encodeSavedFile } from '../../src/record/encodeSavedFile'
import { mergeSaved } from '../../src/record/mergeSaved'
import { decodeSavedFile } from '../../src/record/savedFile'
import { everything, savedScan } from '../../src/record/savedScan'
import {
  emptyScan,
  fileParts,
  isEmpty,
  isEmptyPart,
  parts,
  pick,
  workParts,
  type Part,
  type ScanData,
} from '../../src/record/shape'
import { toSaved } from '../../src/record/toSaved'
import { isBlank } from '../../src/record/work'
import { newProfile } from '../support/browser'
import { anyParts } from '../support/savedScans'
import { bankOf, openKeepingTab } from '../support/session'

const bank = bankOf(1)
const envelope = ['schema', 'revision', 'bank']
const ofSchema = (shape: object) => Object.keys(shape).filter((key) => !envelope.includes(key))

/** A scan with an answer, and anything in one part of it. */
function anyWith(key: Part): fc.Arbitrary<ScanData> {
  const anyValue = anyParts(fc.constant(bank))[key]
  return anyValue
    .map((value) => ({ ...emptyScan, answers: { a: 4 as const }, [key]: value }))
    .filter((scan) => !isEmptyPart(scan, key) && haveOwnDates(scan.earlier))
}

/** Two scans of one moment with the same work are one and the same for a merge. */
function haveOwnDates(earlier: ScanData['earlier']): boolean {
  return new Set(earlier.map(({ date }) => date)).size === earlier.length
}

beforeEach(() => {
  newProfile()
})

test('every key of the schema is a part with a row in the table, and no other', () => {
  expect(new Set(parts)).toEqual(new Set(ofSchema(savedScan.shape)))
  expect(new Set(fileParts)).toEqual(new Set(ofSchema(everything)))
  const label = ['id', 'name', 'date', 'form']
  const put = ofSchema(everything.earlier.def.element.shape).filter((key) => !label.includes(key))
  expect(new Set(workParts)).toEqual(new Set(put))
})

describe.each(parts)('%s', (key) => {
  const isWork = (workParts as readonly Part[]).includes(key)
  const isInFile = (fileParts as readonly Part[]).includes(key)

  test('alone makes a scan that is not empty', () => {
    fc.assert(
      fc.property(anyWith(key), (any) => {
        const scan = { ...emptyScan, ...pick(any, [key]) }
        expect([isEmpty(scan), isBlank(scan)]).toEqual([false, !isWork])
      }),
    )
  })

  test('comes back from storage as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyWith(key), async (scan) => {
        newProfile()
        const before = await openKeepingTab()
        before.scan().change(scan)
        expect(await before.settled()).toBe('kept')
        const after = await openKeepingTab()
        expect(after.keeping().status).toBe('kept')
        expect(pick(after.scan(), parts)).toEqual(pick(scan, parts))
      }),
      { numRuns: 5 },
    )
  })

  test(`comes back from a file ${isInFile ? 'as it was' : 'empty, as it is left out'}`, () => {
    fc.assert(
      fc.property(anyWith(key), (scan) => {
        const text = encodeSavedFile(toSaved(scan, bank), '2026-11-24T10:30:00.000Z')
        expect(Object.keys(JSON.parse(text) as object).includes(key)).toBe(isInFile)
        const back = { ...scan, ...(!isInFile && { [key]: emptyScan[key] }) }
        expect(restored(text)).toEqual({
          ...back,
          earlier: asRestored(back.earlier),
          colleagues: back.colleagues.toSorted((a, b) => Date.parse(b.kept) - Date.parse(a.kept)),
        })
      }),
    )
  })
})

/** What an empty device holds after a file was read. */
function restored(text: string): ScanData {
  const file = decodeSavedFile(text, bank)
  if (!file.ok) throw new Error(file.problem)
  const choices = { since: {}, name: '', formOf: () => 'quick' as const, newId: () => 'new' }
  const merged = mergeSaved(emptyScan, file.value, choices)
  if (!merged.ok) throw new Error(merged.problem)
  return merged.value.scan
}

/** Names of scans are made readable in a file, and the list goes by date. */
function asRestored(earlier: ScanData['earlier']): ScanData['earlier'] {
  return earlier
    .map((scan) => ({ ...scan, name: cleanName(scan.name) }))
    .toSorted((a, b) => Date.parse(b.date) - Date.parse(a.date))
}
