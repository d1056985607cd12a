import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'acorn'
import { HtmlValidate, type ConfigData } from 'html-validate'
import { build } from 'vite'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { newerThanBaseline } from '../support/newerThanBaseline'

// As in `npm run build`: React would come with all that it has for development.
vi.stubEnv('NODE_ENV', 'production')

const built = mkdtempSync(join(tmpdir(), 'ambtskompas-built-'))
await build({ logLevel: 'silent', build: { outDir: built } })
afterAll(() => {
  rmSync(built, { recursive: true })
})

test('a shared link says in words what it leads to', () => {
  const html = readFileSync(join(built, 'index.html'), 'utf8')
  const tags = html.matchAll(/<meta\s+property="og:([\w:]+)"\s+content="([^"]+)"/g)
  const { title, description, ...others } = Object.fromEntries(
    [...tags].map(([, name, content]) => [name, content]),
  )
  expect(title).toMatch(/^Vijf relaties/)
  expect(description).toMatch(/op je eigen apparaat\.$/)
  // No picture: it would need an address that only the host knows.
  expect(others).toEqual({
    type: 'website',
    site_name: 'Ambtskompas',
    locale: 'nl_NL',
    'locale:alternate': 'en_GB',
  })
})

test('every script of the app asks on its first line to be compiled while it arrives', () => {
  const scripts = readdirSync(join(built, 'assets')).filter((name) => name.endsWith('.js'))
  const firstLines = scripts.map(
    (name) => readFileSync(join(built, 'assets', name), 'utf8').split('\n', 1)[0],
  )
  expect(scripts.length).toBeGreaterThan(1)
  expect(new Set(firstLines)).toEqual(new Set(['//# allFunctionsCalledOnLoad']))
})

describe('in browsers that are not new', () => {
  const scriptsOf = (page: string) => [
    ...readFileSync(join(built, page), 'utf8').matchAll(/<script>([^]*?)<\/script>/g),
  ]

  test.each(['index.html', '404.html'])('the scripts in %s run in the oldest', (page) => {
    expect(scriptsOf(page)).toHaveLength(2)
    for (const [, script = ''] of scriptsOf(page)) {
      expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow()
    }
  })

  test('the app keeps to the baseline (docs/decisions/0031-baseline-and-guard.md)', () => {
    const names = readdirSync(join(built, 'assets')).filter((name) => name.endsWith('.js'))
    const scripts = ['sw.js', ...names.map((name) => `assets/${name}`)]
    const faults = scripts.flatMap((name) => {
      const text = readFileSync(join(built, name), 'utf8')
      return newerThanBaseline(text).map((found) => `${name}: ${found}`)
    })
    expect(faults).toEqual([])
  })

  test.each([
    'a.toSorted()',
    'Object.groupBy(a, b)',
    'const { promise } = Promise.withResolvers()',
    'class A { static { b() } }',
    'using a = b()',
    '/[a--b]/v',
    '/(?<=a)b/',
  ])('%s would be noticed', (text) => {
    expect(newerThanBaseline(text)).not.toEqual([])
  })
})

/** How React and Prettier write HTML, which is as correct as the other ways. */
const rules: ConfigData['rules'] = {
  'attr-case': 'off',
  'attribute-boolean-style': 'off',
  'doctype-style': 'off',
  'void-style': 'off',
}

describe.each(['index.html', '404.html', 'paper.html'])('%s', (name) => {
  test('is correct HTML', async () => {
    const checker = new HtmlValidate({ extends: ['html-validate:recommended'], rules })
    const report = await checker.validateString(readFileSync(join(built, name), 'utf8'))
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
    )
    expect(faults).toEqual([])
  })
})
