import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyDraft, fileOf, withRows } from '../../../src/content/own/draft'
import { pasteRows } from '../../../src/content/own/pasteRows'
import { checkOwnBank } from '../../../src/content/own/readOwnBank'
import { hostile, runs } from '../../support/runs'
import { ours } from '../../support/ownBanks'

const { framework } = ours
const text = 'Ik leg uit, ook als het lastig is.'

describe('statements pasted from a spreadsheet', () => {
  test.each<[string, string, object]>([
    [
      'columns in the usual order',
      `${text}\tBestuurder\tIk\tja\tja`,
      { relation: 'politics', level: 'I', reversed: true, quick: true },
    ],
    [
      'headings in another order',
      `Niveau\tStelling\tRelatie\nteam\t${text}\tburgers`,
      { relation: 'citizens', level: 'T', reversed: false },
    ],
    [
      'English headings and names',
      `statement\trelation\tlevel\treversed\n${text}\tsociety\torganisation\tx`,
      { relation: 'society', level: 'O', reversed: true },
    ],
    [
      'the heading that the page names',
      `Statement\tRelationship\n${text}\tsociety`,
      { relation: 'society' },
    ],
    [
      'an ambition',
      `stelling\tambitie\n${text}\t${framework.ambitions.connected.label.nl}`,
      { ambition: 'connected', relation: '' },
    ],
    [
      'semicolons',
      `${text};Eigen vak;O;nee;nee`,
      { relation: 'profession', level: 'O', reversed: false, quick: false },
    ],
    [
      'the words of the page',
      `${text}\tEigen vak\tOns team`,
      { relation: 'profession', level: 'T' },
    ],
    ['words for one', `Stellingen\tRelatie\n${text}\tinwoner`, { relation: 'citizens' }],
    ['a cell in quotes', `"${text}"\tsociety\tT`, { relation: 'society', level: 'T' }],
    ['names that we do not know', `${text}\tpers\tland`, { relation: '', level: '' }],
    ['nothing but the statement', text, { relation: '', level: '', quick: true }],
  ])('in %s', (_, pasted, row) => {
    expect(pasteRows(pasted, framework)).toMatchObject([{ text, ...row }])
  })

  test('are one per line, without empty ones', () => {
    expect(pasteRows(`${text}\n\n  \n${text}\r\n`, framework)).toHaveLength(2)
  })

  test('are no more than a bank may have', () => {
    expect(pasteRows(`${text}\n`.repeat(5000), framework)).toHaveLength(60)
  })

  test('may be anything: nothing is thrown', hostile, () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('stelling', 'Relatie', 'niveau', '"', '""', 'ja', '__proto__', '=1+1'),
    )
    const table = fc
      .tuple(
        fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 70 }),
        fc.constantFrom('\t', ';'),
      )
      .map(([rows, mark]) => rows.map((cells) => cells.join(mark)).join('\n'))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 500 }), table), (pasted) => {
        const rows = pasteRows(pasted, framework)
        expect(rows.length).toBeLessThanOrEqual(60)
        expect(checkOwnBank(fileOf(withRows(emptyDraft, rows)), ours)).toHaveProperty('ok')
      }),
      runs(1000),
    )
  })
})
