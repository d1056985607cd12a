import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate, type ConfigData } from 'html-validate'
import { build } from 'vite'
import { afterAll, describe, expect, test, vi } from 'vitest'

// As in `npm run build`: React would come with all that it has for development.
vi.stubEnv('NODE_ENV', 'production')

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** Builds the app as `npm run build` does, into a folder of its own. */
async function buildSomewhere(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'ambtskompas-built-'))
  folders.push(outDir)
  await build({ logLevel: 'silent', build: { outDir } })
  return outDir
}

/** What is in each file of a folder, in short. */
function digests(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
  return Object.fromEntries(
    names.toSorted().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  )
}

const first = await buildSomewhere()

test('two builds are equal, byte for byte', async () => {
  const files = digests(first)
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['404.html', 'index.html', 'nginx.conf', 'sw.js']),
  )
  expect(digests(await buildSomewhere())).toEqual(files)
})

test('every script of the app asks on its first line to be compiled while it arrives', () => {
  const scripts = readdirSync(join(first, 'assets')).filter((name) => name.endsWith('.js'))
  const firstLines = scripts.map(
    (name) => readFileSync(join(first, 'assets', name), 'utf8').split('\n', 1)[0],
  )
  expect(scripts.length).toBeGreaterThan(1)
  expect(new Set(firstLines)).toEqual(new Set(['//# allFunctionsCalledOnLoad']))
})

/** How React and Prettier write HTML, which is as correct as the other ways. */
const rules: ConfigData['rules'] = {
  'attr-case': 'off',
  'attribute-boolean-style': 'off',
  'doctype-style': 'off',
  'void-style': 'off',
}

describe.each(['index.html', '404.html'])('%s', (name) => {
  test('is correct HTML', async () => {
    const checker = new HtmlValidate({ extends: ['html-validate:recommended'], rules })
    const report = await checker.validateString(readFileSync(join(first, name), 'utf8'))
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
    )
    expect(faults).toEqual([])
  })
})
