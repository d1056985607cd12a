import { createHash } from 'node:crypto'

/** The files that a worker keeps, each with its hash as in `sha256-…`; `''` is `index.html`. */
export type WorkerFiles = Readonly<Record<string, string>>

const FIRST_LINE = /^const VERSION = "(\S*) .*", FILES = (.*);\n/

/**
 * A worker with the files of a build, on a separate line, so that `configure.mjs` can change it.
 * @param release the version of the package, where the worker does not have it yet
 */
export function withFiles(
  code: string,
  files: WorkerFiles,
  release = FIRST_LINE.exec(code)?.[1],
): string {
  const list = JSON.stringify(files)
  const version = `${release ?? ''} ${digest(list).slice(0, 12)}`
  const line = `const VERSION = ${JSON.stringify(version)}, FILES = ${list};\n`
  return line + code.replace(FIRST_LINE, '')
}

/** The files of such a worker. */
export function filesOf(worker: string): WorkerFiles {
  const list = FIRST_LINE.exec(worker)?.[2]
  if (list === undefined) throw new Error('sw.js is not as the build made it')
  return JSON.parse(list) as WorkerFiles
}

/** A hash in the form in which browsers check it. */
export function integrity(content: string | Uint8Array): string {
  return `sha256-${digest(content)}`
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64')
}
