import { basename, dirname } from 'node:path'
import type { Parsed } from '../../src/core/parsed'
import type { Answers } from '../../src/core/statement'
import { decodeSavedFile, type SavedFile, type SavedFileProblem } from '../../src/record/savedFile'

/** One filled-in scan of one volunteer. */
export type Response = { readonly role: string; readonly answers: Answers }

export type Pilot = {
  readonly people: readonly Response[]
  /** Of people who answered twice: the answers of both times. */
  readonly again: readonly { readonly first: Answers; readonly second: Answers }[]
}

/** What marks the second file of somebody, as in `17.json` and `17-2.json`. */
const SECOND = /-2(?=\.json$)/

/**
 * Reads the saved files of volunteers. The folder of a file is the role of its owner.
 * @returns what they hold or, in one sentence, why they cannot be read together
 */
export function pilotOf(
  files: readonly { readonly path: string; readonly text: string | undefined }[],
  bank: SavedFile['bank'],
): Parsed<Pilot, string> {
  if (files.length === 0) return failed('There are no files: npm run items -- folder/*/*.json')
  const scans = new Map<string, { readonly answers: Answers; readonly bank: string }>()
  for (const { path, text } of files) {
    if (text === undefined) return failed(`${path} is no file.`)
    const read = decodeSavedFile(text, bank)
    if (!read.ok) return failed(`${path} ${why[read.problem]}.`)
    const { answers, bank: of } = read.value
    if (Object.keys(answers).length === 0) return failed(`${path} holds no answers.`)
    scans.set(path, { answers, bank: `version ${String(of.version)} (${of.fingerprint})` })
  }
  const here = `version ${String(bank.version)} (${bank.fingerprint})`
  const other = [...scans].find(([, scan]) => scan.bank !== here)
  if (other) {
    const [path, scan] = other
    return failed(
      `${path} answers ${scan.bank} of the question bank and this is ${here}: ` +
        'answers to different statements are never put together.',
    )
  }
  const alone = [...scans.keys()].find((path) => SECOND.test(path) && !scans.has(firstOf(path)))
  if (alone !== undefined)
    return failed(`${alone} is a second time without a first: ${firstOf(alone)}.`)
  const entries = [...scans].map(([path, { answers }]) => ({ path, answers }))
  return {
    ok: true,
    value: {
      people: entries
        .filter(({ path }) => !SECOND.test(path))
        .map(({ path, answers }) => ({ role: basename(dirname(path)), answers })),
      again: entries.flatMap(({ path, answers }) => {
        const first = SECOND.test(path) ? scans.get(firstOf(path)) : undefined
        return first ? [{ first: first.answers, second: answers }] : []
      }),
    },
  }
}

const why: Readonly<Record<SavedFileProblem, string>> = {
  tooLarge: 'is larger than any file of the app',
  notOurs: 'is no saved scan of this question bank',
  newer: 'was saved by a newer version of the app or with a newer question bank',
  damaged: 'is a saved scan that was cut or changed',
}

function firstOf(path: string): string {
  return path.replace(SECOND, '')
}

function failed(problem: string) {
  return { ok: false, problem } as const
}
