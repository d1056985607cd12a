import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { bankPlugin } from '../../build/bankPlugin'
import { wordsPrint } from '../../src/content/check/wordsPrint'
import type { BankFile } from '../../src/content/schema'
import { fingerprint } from '../../src/core/fingerprint'

const root = fileURLToPath(new URL('../../', import.meta.url))

type LogFile = { readonly versions: readonly { readonly version: number }[] }

/**
 * Builds the app with the next version of the question bank, in which one statement has another
 * meaning. Its scripts have different names from this version's.
 * @param changed the id of the statement
 * @returns the folder of the build
 */
export async function buildNext(changed: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ambtskompas-next-'))
  const content = join(folder, 'content/')
  cpSync(join(root, 'content'), content, { recursive: true })
  const bank = readJson(join(root, 'content/bank.json')) as BankFile
  const log = readJson(join(root, 'content/log.json')) as LogFile
  const version = bank.version + 1
  const statements = bank.statements.map((statement) =>
    statement.id === changed ? { ...statement, since: version } : statement,
  )
  const entry = {
    version,
    date: '2027-01-01',
    fingerprint: fingerprint(statements),
    changed: [changed],
    retired: [],
    words: Object.fromEntries(
      statements.filter(({ id }) => id === changed).map((each) => [each.id, wordsPrint(each)]),
    ),
    why: 'Een proef.',
  }
  writeJson(join(content, 'bank.json'), { ...bank, version, statements })
  writeJson(join(content, 'log.json'), { ...log, versions: [...log.versions, entry] })
  const outDir = join(folder, 'dist')
  await build({
    root,
    logLevel: 'silent',
    plugins: [{ ...bankPlugin(pathToFileURL(content)), enforce: 'pre' }],
    build: { outDir, emptyOutDir: true },
  })
  rmSync(content, { recursive: true })
  return outDir
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, JSON.stringify(value))
}
