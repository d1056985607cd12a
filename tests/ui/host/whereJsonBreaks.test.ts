import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJson } from '../../../src/core/parseJson'
import { whereJsonBreaks } from '../../../src/ui/host/whereJsonBreaks'
import { anyDamageTo } from '../../support/damage'
import { fullConfig } from '../../support/fullConfig'
import { hostile, runs } from '../../support/runs'

describe('whereJsonBreaks', () => {
  test.each([
    ['a comma before the end', '{\n  "name": "Kompas",\n}', 3, 1],
    ['a comma that is missing', '{\n  "name": "Kompas"\n  "theme": "host/a.css"\n}', 3, 3],
    ['a colon that is missing', '{ "name" "Kompas" }', 1, 10],
    ['a quotation mark that is missing', '{ "name": "Kompas }', 1, 11],
    ['quotation marks of a word processor', '{ “name”: "Kompas" }', 1, 3],
    ['a name without quotation marks', '{ name: "Kompas" }', 1, 3],
    ['single quotation marks', "{ 'name': 'Kompas' }", 1, 3],
    ['a bracket that is missing', '{ "banks": ["a" }', 1, 17],
    ['a brace that is missing', '{ "banks": ["a"]', 1, 17],
    ['a brace too many', '{ "banks": ["a"] } }', 1, 20],
    ['a remark', '{\n  // ours\n}', 2, 3],
    ['a tab in a name', '{ "na\tme": 1 }', 1, 3],
    ['a number with a nought before it', '[01]', 1, 3],
    ['a page', '<!doctype html>', 1, 1],
    ['nothing at all', '', 1, 1],
    ['33 lists in one another', '['.repeat(40), 1, 33],
  ])('finds %s', (_, text, line, column) => {
    expect(whereJsonBreaks(text)).toEqual({ line, column })
  })

  test('finds a place in whatever cannot be read, and only in that', hostile, () => {
    const anyText = fc.oneof(
      fc.json({ maxDepth: 4 }),
      anyDamageTo(fc.constant(fullConfig), ['offeredBy', 'links', 'language']),
      fc.string({ unit: fc.constantFrom(...Array.from('{}[]",:\\ue01-.\n\t\u007F tn')) }),
      fc.string({ unit: 'binary' }).map((text) => `"${text}"`),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        expect(whereJsonBreaks(text) === undefined).toBe(parseJson(text) !== undefined)
      }),
      runs(2000),
    )
  })
})
