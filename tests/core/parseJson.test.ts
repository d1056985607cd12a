import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJson } from '../../src/core/parseJson'
import { hostile, runs } from '../support/runs'

const nested = (times: number) => '['.repeat(times) + ']'.repeat(times)

describe('parseJson', () => {
  test.each<[string, string, unknown]>([
    ['an object', '{"a":[1,{"b":"x"}]}', { a: [1, { b: 'x' }] }],
    ['brackets in a text', `"${'['.repeat(100)}"`, '['.repeat(100)],
    ['a text with quotes and brackets', String.raw`"\\\"[{[{"`, '\\"[{[{'],
    [
      'a hundred lists side by side',
      `[${'[],'.repeat(99)}[]]`,
      Array.from({ length: 100 }, () => []),
    ],
    ['nothing', '', undefined],
    ['half an object', '{"a":', undefined],
    ['a hundred nested lists', nested(100), undefined],
  ])('reads %s', (_, text, value) => {
    expect(parseJson(text)).toEqual(value)
  })

  test('reads whatever JSON.parse reads, unless it nests too deep', hostile, () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(parseJson(text)).toEqual(JSON.parse(text))
      }),
      runs(1000),
    )
  })
})
