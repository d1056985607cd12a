import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvLine } from '../../../src/ui/files/csv'

describe('csvLine', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+31', "'+31"],
    ['-1', '-1'],
    ['-10,5', '-10,5'],
    ['-10.5', '-10.5'],
    ['-1+1', "'-1+1"],
    ['-A1', "'-A1"],
    ['-1;2', '"\'-1;2"'],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', '"\'\tx"'],
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
        const isNumber = (cell: string) => /^-\d+(?:[.,]\d+)?$/.test(cell)
        const runs = (cell: string) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !isNumber(cell)
        const safe = row.map((cell) => (runs(cell) ? `'${cell}` : cell))
        const parsed = Papa.parse<string[]>(csvLine(row), { delimiter: ';', newline: '\r\n' })
        expect(parsed.data).toEqual([safe])
        expect(parsed.data.flat().some(runs)).toBe(false)
      }),
    )
  })
})
