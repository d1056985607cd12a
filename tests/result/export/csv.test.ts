import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { resultNumbers } from '../../../src/result/export/resultNumbers'
import { makeCsv } from '../../../src/result/export/csv'
import { formatScore } from '../../../src/ui/language/locale'
import { anyResultExport, resultExport } from '../../support/resultExports'

/** The rows as a spreadsheet reads them. */
function read(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
    delimiter: ';',
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

describe('makeCsv', () => {
  test('gives relations and ambitions in Dutch, with a decimal comma', () => {
    const result = resultExport({ names: resultExport().names })
    const score = { ...result.score.relations.politics, score: 58.25, band: 16.5 }
    const { relations } = result.score
    const csv = makeCsv({
      ...result,
      score: { ...result.score, relations: { ...relations, politics: score } },
    })
    expect(read(csv).slice(0, 2)).toEqual([
      [
        'Soort',
        'Naam',
        'Hoe vaak',
        'Score',
        'Van',
        'Tot',
        'Ingevuld',
        'Stellingen',
        'N.v.t.',
        'Score, niet afgerond',
      ],
      ['relatie', 'Bestuurder', 'soms', '58', '42', '75', '4', '4', '0', '58,25'],
    ])
    expect(csv.startsWith('\uFEFFSoort;Naam')).toBe(true)
  })

  test('leaves empty what is missing', () => {
    expect(read(makeCsv(resultExport({ locale: 'en' }, {})))[1]).toEqual([
      'relationship',
      'Political leadership',
      '',
      '',
      '',
      '',
      '0',
      '4',
      '0',
      '',
    ])
  })

  test('has the levels in the full form', () => {
    const kinds = read(makeCsv(resultExport({ form: 'full' }))).map(([kind]) => kind)
    expect(kinds.filter((kind) => kind === 'niveau')).toHaveLength(3)
    expect(kinds).toHaveLength(1 + 5 + 4 + 3)
  })

  test('says for any result exactly what the screen says', () => {
    fc.assert(
      fc.property(anyResultExport, (result) => {
        const csv = makeCsv(result)
        expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const { relations, ambitions, levels } = resultNumbers(result.form, result.score)
        const scales = [
          ...Object.values(relations),
          ...Object.values(ambitions),
          ...Object.values(levels ?? {}),
        ]
        const shown = (value: number | undefined) => (value === undefined ? '' : formatScore(value))
        const rows = read(csv).slice(1)
        expect(rows.map((row) => row.slice(3, 9))).toEqual(
          scales.map(({ score, from, to, answered, items, notApplicable }) => [
            ...[score, from, to].map(shown),
            ...[answered, items, notApplicable].map(String),
          ]),
        )
        const exact = rows.map((row) => row[9]?.replace(',', '.'))
        expect(exact).toEqual(scales.map(({ score }) => (score === undefined ? '' : String(score))))
        expect(rows.every((row) => result.locale === 'nl' || !row[9]?.includes(','))).toBe(true)
      }),
    )
  })
})
