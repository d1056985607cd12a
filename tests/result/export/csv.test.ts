import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { bandOf } from '../../../src/core/scale'
import { scoreScan, type ScanScore } from '../../../src/core/score'
import { makeCsv } from '../../../src/result/export/csv'
import { formatScore } from '../../../src/ui/language/locale'
import { allAnswered, anyScan } from '../../support/answers'
import { formOf } from '../../support/statements'

/** The rows as a spreadsheet reads them. */
function read(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
    delimiter: ';',
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

const quick = formOf('quick')
const always = (form: 'quick' | 'full') => scoreScan(formOf(form), allAnswered(formOf(form), 3))

describe('makeCsv', () => {
  test('gives relations and ambitions in Dutch, with a decimal comma', () => {
    const score = always('quick')
    const politics = { ...score.relations.politics, score: 58.25, band: 16.5 }
    const changed: ScanScore = { ...score, relations: { ...score.relations, politics } }
    const csv = makeCsv('nl', 'quick', changed)
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

  test('leaves missing values empty', () => {
    expect(read(makeCsv('en', 'quick', scoreScan(quick, {})))[1]).toEqual([
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

  test.each([
    ['full', 3],
    ['quick', 0],
  ] as const)('of the %s form has %i levels', (form, levels) => {
    const kinds = read(makeCsv('nl', form, always(form))).map(([kind]) => kind)
    expect(kinds.filter((kind) => kind === 'niveau')).toHaveLength(levels)
    expect(kinds).toHaveLength(1 + 5 + 4 + levels)
  })

  test('says for any result exactly what the screen says', () => {
    fc.assert(
      fc.property(anyScan, fc.constantFrom('nl', 'en'), ({ statements, answers }, locale) => {
        const score = scoreScan(statements, answers)
        const csv = makeCsv(locale, 'full', score)
        expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const scales = [score.relations, score.ambitions, score.levels].flatMap((kind) =>
          Object.values(kind),
        )
        const shown = (value: number | undefined) => (value === undefined ? '' : formatScore(value))
        const rows = read(csv).slice(1)
        expect(rows.map((row) => row.slice(3, 9))).toEqual(
          scales.map((scale) => {
            const { from, to } = bandOf(scale)
            const ends = scale.score === undefined || scale.band === undefined ? [] : [from, to]
            return [
              ...[scale.score, ends[0], ends[1]].map(shown),
              ...[scale.answered, scale.items, scale.notApplicable].map(String),
            ]
          }),
        )
        const exact = rows.map((row) => row[9]?.replace(',', '.'))
        expect(exact).toEqual(scales.map((scale) => String(scale.score ?? '')))
        expect(rows.every((row) => locale === 'nl' || !row[9]?.includes(','))).toBe(true)
      }),
    )
  })
})
