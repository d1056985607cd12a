import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * The date of every file in a release: that of the commit, or `SOURCE_DATE_EPOCH`. The same for one
 * commit, and another for the next: servers tell by dates and sizes whether a file changed.
 * @throws where neither is there
 */
export function releaseMoment(folder = root): Date {
  const seconds = process.env['SOURCE_DATE_EPOCH'] ?? commitTime(folder)
  if (!/^\d+$/.test(seconds)) {
    throw new Error('No commit to take the date from: set SOURCE_DATE_EPOCH, in seconds')
  }
  const utc = new Date(Number(seconds) * 1000)
  // An archive holds a date without a time zone; the library takes that of this machine.
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  )
}

function commitTime(folder: string): string {
  const git = spawnSync('git', ['-C', folder, 'log', '-1', '--format=%ct'], { encoding: 'utf8' })
  return git.status === 0 ? git.stdout.trim() : ''
}
