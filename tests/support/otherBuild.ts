import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesOf, integrity, withFiles } from '../../build/workerFiles'

/**
 * Another build of the same app, for tests of updating: one file differs, and so does the worker.
 * Quicker than building again.
 * @returns its folder
 */
export function otherBuild(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ambtskompas-other-'))
  cpSync(build, folder, { recursive: true })
  const file = join(folder, 'paper.css')
  appendFileSync(file, '/* Another build. */\n')
  const worker = join(folder, 'sw.js')
  const code = readFileSync(worker, 'utf8')
  const files = { ...filesOf(code), 'paper.css': integrity(readFileSync(file)) }
  writeFileSync(worker, withFiles(code, files))
  return folder
}
