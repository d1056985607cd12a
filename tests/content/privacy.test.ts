import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { interfaceTexts } from './texts'

const root = new URL('../../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')

/**
 * A sentence on the page “Hoe het werkt” is a promise or a limit where its key ends in a number.
 */
const keys = Object.keys(interfaceTexts('nl')['about.json'] ?? {}).filter((key) => /\d$/.test(key))

/** The rows of the table: the key of the sentence, and the tests that show it. */
const rows = new Map(
  Array.from(read('docs/promises.md').matchAll(/^\| `(\w+)` +\|[^|]*\|(.*)\|$/gm), (row) => [
    row[1] ?? '',
    row[2] ?? '',
  ]),
)

describe('the page “Hoe het werkt”', () => {
  test('makes promises', () => {
    expect(keys.length).toBeGreaterThan(15)
  })

  test('has a row in docs/promises.md for each sentence, and no more', () => {
    expect([...rows.keys()]).toEqual(keys)
  })

  test.each(keys)('names an existing test for %s, or says why there is none', (key) => {
    const shown = rows.get(key) ?? ''
    const named = shown
      .split(/; (?=`tests)/)
      .flatMap((each) => [...each.matchAll(/`(tests\/[^`]+)`: “(.+)”\s*$/g)])
    expect(named).toHaveLength(shown.split('`tests/').length - 1)
    expect(key.startsWith('limit') ? shown.trim() : named).not.toHaveLength(0)
    const missing = named.filter(
      ([, file = '', title = '']) =>
        !existsSync(new URL(file, root)) || !read(file).includes(title),
    )
    expect(missing.map(([whole]) => whole)).toEqual([])
  })
})
