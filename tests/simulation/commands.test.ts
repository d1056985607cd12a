import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { values } from '../../simulation/assumptions'
import { bankRef, pilotFiles } from '../support/pilots'

const run = fileURLToPath(new URL('../../simulation/run.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'pilot-'))
const files = pilotFiles(values, 77, 7)

beforeAll(() => {
  for (const { path, text } of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const items = (...paths: string[]) =>
  promisify(execFile)(process.execPath, [run, 'items', ...paths], { cwd: folder })

test('npm run items prints tables of saved files and writes calibration.json', async () => {
  const { stdout } = await items(...files.map(({ path }) => path))
  expect(stdout).toContain('Statements: 77 people, of whom 7 answered twice')
  for (const words of ['I-purpose-politics', 'retest r', 'person × relation', 'BANK_SD']) {
    expect(stdout).toContain(words)
  }
  const written: unknown = JSON.parse(readFileSync(join(folder, 'calibration.json'), 'utf8'))
  expect(written).toMatchObject({ bank: bankRef, people: 77, again: 7 })
})

test('npm run items refuses in one sentence what it cannot read', async () => {
  const refused = (...paths: string[]) => items(...paths).catch((error: unknown) => error)
  const few = files.slice(0, 9).map(({ path }) => path)
  const told = await Promise.all([refused('pilot/*.json'), refused(...few)])
  expect(told).toMatchObject([
    { code: 1, stdout: '', stderr: 'pilot/*.json is no file.\n' },
    { code: 1, stdout: '', stderr: 'Nothing is told of fewer than 10 people.\n' },
  ])
})
