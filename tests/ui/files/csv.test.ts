import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvLine } from '../../../src/ui/files/csv'

describe('csvLine', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+31', "'+31"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['a=b', 'a=b'],
    ['a;b', '"a;b"'],
    ['een "woord"', '"een ""woord"""'],
    ['a\nb', '"a\nb"'],
  ])('writes %j as %j', (cell, written) => {
    expect(csvLine([cell])).toBe(written)
  })

  test('is read back unchanged, except for what a spreadsheet would run', () => {
    const cells = fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(cells, (row) => {
        const safe = row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))
        const parsed = Papa.parse<string[]>(csvLine(row), { delimiter: ';', newline: '\r\n' })
        expect(parsed.data).toEqual([safe])
        expect(parsed.data.flat().some((cell) => /^[=+\-@\t\r]/.test(cell))).toBe(false)
      }),
    )
  })
})
