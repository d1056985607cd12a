import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { releaseMoment } from '../../build/release/moment'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ambtskompas-moment-'))
  vi.stubEnv('SOURCE_DATE_EPOCH', undefined)
  // Not the repository that the temporary folder may be in.
  vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir())
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

function commit(date: string): void {
  const git = (words: readonly string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@b.nl', ...words], {
      env: { ...process.env, GIT_COMMITTER_DATE: date },
    })
  git(['init', '--quiet'])
  git(['commit', '--quiet', '--allow-empty', '--no-gpg-sign', '--message', 'one'])
}

describe('the date of the files in a release', () => {
  test('is that of the commit, in UTC, wherever it is made', () => {
    commit('2026-11-29T01:30:42+02:00')
    expect(releaseMoment(folder)).toEqual(new Date(2026, 10, 28, 23, 30, 42))
  })

  test('differs for another commit', () => {
    commit('2026-11-29T01:30:42+02:00')
    const before = releaseMoment(folder)
    commit('2026-11-29T01:30:44+02:00')
    expect(releaseMoment(folder).getTime() - before.getTime()).toBe(2000)
  })

  test('is what SOURCE_DATE_EPOCH says, where that is set', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1700000000')
    expect(releaseMoment(folder)).toEqual(new Date(2023, 10, 14, 22, 13, 20))
  })

  test('is not made up where there is no commit', () => {
    expect(() => releaseMoment(folder)).toThrow('set SOURCE_DATE_EPOCH')
  })
})
