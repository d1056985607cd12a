import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const only = 'support/openBrowser.ts'
const tests = new URL('..', import.meta.url)
/** Starts a browser, prints in its own way, or imports Playwright's own test. */
const opening =
  /\.launch(?:PersistentContext)?\(|\bprint =|import \{[^}]*\btest\b[^}]*\} from '@playwright\/test'/

// A browser that a test opens itself would show its print dialogue, which stays open.
test('browsers are only opened where their print dialogue is disabled', () => {
  const others = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && ![only, 'support/printing.test.ts'].includes(name))
    .filter((name) => opening.test(readFileSync(new URL(name, tests), 'utf8')))
  expect(others).toEqual([])
})
