import { readFileSync } from 'node:fs'
import { format } from 'prettier'
import { expect, test } from 'vitest'
import { stated, values } from '../../simulation/assumptions'
import { holds, linesOf } from '../../simulation/lines'
import { withTables } from '../../simulation/page'
import { plotsOf } from '../../simulation/plots'
import { varyEach } from '../../simulation/sensitivity'
import { carryOut } from '../../simulation/study'
import { tablesOf } from '../../simulation/tables'

const read = (file: string) => readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8')
const page = read('measurement.md')

const design = { assumptions: values, size: stated.size, seed: stated.seed }
/** All that `npm run simulate` does, but for the ends of other assumptions than this one. */
const study = carryOut(design)
const tables = tablesOf(stated, study, varyEach(stated, design, ['noiseStable']))
const { 'One assumption at an end of its range': ends = '', ...whole } = tables

const asPage = (text: string) => format(text, { parser: 'markdown' })
const narrow = (text: string) => text.replaceAll(/ +/g, ' ')

test('every claim of docs/measurement.md holds', () => {
  expect(linesOf(study).filter((line) => !holds(line))).toEqual([])
})

const mend = 'after a change that is meant, run npm run simulate'

test(`the tables in docs/measurement.md are what simulate prints: ${mend}`, async () => {
  expect(await asPage(withTables(page, whole))).toBe(page)
})

test('so is the table of one assumption at an end of its range, in the rows of one of them', () => {
  const rows = ends.split('\n').slice(2)
  expect(rows).toHaveLength(2)
  for (const row of rows) expect(narrow(page)).toContain(narrow(row))
})

test.each(Object.entries(plotsOf(study)))(
  `docs/measurement/%s is what simulate draws: ${mend}`,
  (name, svg) => {
    expect(read(`measurement/${name}`)).toBe(svg)
  },
)

test('a page without a place for a table is refused', () => {
  expect(() => withTables('# Nothing', whole)).toThrow('has no place for Assumptions')
})
