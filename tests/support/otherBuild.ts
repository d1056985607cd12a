import { createHash } from 'node:crypto'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Another build of the same app, for tests of updating: one file differs, and so does the worker.
 * Quicker than building again.
 * @returns its folder
 */
export function otherBuild(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ambtskompas-other-'))
  cpSync(build, folder, { recursive: true })
  const file = join(folder, 'paper.css')
  const before = hashOf(file)
  appendFileSync(file, '/* Another build. */\n')
  const worker = join(folder, 'sw.js')
  const text = readFileSync(worker, 'utf8')
  const [, version = ''] = /ambtskompas \$\{\w+\} `(?:,\w+=\w+\+)`([^`]+)`/.exec(text) ?? []
  if (version === '' || !text.includes(before)) throw new Error('sw.js is not as it was')
  writeFileSync(worker, text.replace(before, hashOf(file)).replaceAll(version, 'another-one'))
  return folder
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('base64')
}
