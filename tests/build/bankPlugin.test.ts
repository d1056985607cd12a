import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type BuildEnvironmentOptions } from 'vite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bankPlugin } from '../../build/bankPlugin'
import { plugins } from '../../build/plugins'
import { checkContent } from '../../src/content/check/check'
import { broken, realContent, statement } from '../content/realContent'
import { folder } from '../content/texts'

let copied: string

beforeEach(async () => {
  copied = await mkdtemp(join(tmpdir(), 'content-'))
  await cp(folder, copied, { recursive: true })
  await writeFile(join(copied, 'entry.js'), "export { default } from 'virtual:bank'")
})

afterEach(async () => {
  await rm(copied, { recursive: true })
})

describe('bankPlugin', () => {
  test('serves the checked bank', async () => {
    const { bank } = await import('../../src/content/bank')
    expect(bank).toEqual(checkContent(realContent).bank)
  })

  test('builds the bank of a content folder', async () => {
    await expect(buildFrom(copied)).resolves.toContain('I-connected-society')
  })

  test('stops the build with every fault in Dutch', async () => {
    const { bank: faulty } = broken([
      [statement('I-connected-society', 'text', 'nl'), 'Ik bel nooit.'],
      [statement('I-partner-politics', 'quick'), false],
    ])
    await writeFile(join(copied, 'bank.json'), JSON.stringify(faulty))
    await expect(buildFrom(copied)).rejects.toThrow(
      /klopt nog niet:\n- bank\.json, I-partner-politics: .+\n- bank\.json, I-connected-society, nl: .+nooit/,
    )
  })
})

describe('all plugins', () => {
  test.each<[string, (entry: string) => BuildEnvironmentOptions]>([
    ['a library', asLibrary],
    ['what runs on a server', (entry) => ({ ssr: entry })],
  ])('leave %s of a single file as it is', async (_, kind) => {
    const built = await buildFrom(copied, kind)
    expect(built).toContain('I-connected-society')
    expect(await readdir(join(copied, 'dist'))).toHaveLength(1)
  })
})

function asLibrary(entry: string): BuildEnvironmentOptions {
  return { lib: { entry, formats: ['es'], fileName: 'bank' } }
}

/** What a build makes of `virtual:bank` alone, with all that takes part in the build of the app. */
async function buildFrom(path: string, kind = asLibrary): Promise<string> {
  const built = await build({
    configFile: false,
    root: path,
    logLevel: 'silent',
    // The first that resolves it serves the bank: that of this folder, before that of the app.
    plugins: [bankPlugin(pathToFileURL(`${path}/`)), ...plugins()],
    build: kind(join(path, 'entry.js')),
  })
  return JSON.stringify(built)
}
