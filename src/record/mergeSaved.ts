import type { Parsed } from '../core/parsed'
import type { SavedFile } from './savedFile'
import type { EarlierScan } from './savedScan'
import { joinColleagues } from './colleagues'
import { isBlank, workOf, type Work } from './work'
import type { Form } from '../core/framework'
import { limits } from '../core/limits'
import type { Answers } from '../core/statement'
import {
  emptyScan,
  personParts,
  pick,
  progressInFile,
  type PartsThat,
  type ScanData,
} from './shape'
import { stillValid } from './stillValid'

type Merged = {
  readonly scan: ScanData
  /** What became of the scan that was in progress in the file. */
  readonly current: 'none' | 'taken' | 'aside' | 'known'
  /** How many other scans were added. */
  readonly added: number
  /** How many results of colleagues were added. */
  readonly colleagues: number
}

type Since = Readonly<Record<string, number>>
type Choices = {
  /** The bank version in which each statement and dilemma got its present meaning. */
  readonly since: Since
  /** For the scan in progress in the file, if it is put aside. */
  readonly name: string
  readonly formOf: (answers: Answers) => Form
  readonly newId: () => string
}

/**
 * Merges a file into the data here, and loses nothing from either. A scan that is already here is
 * not duplicated. The scan in progress in the file is continued if there is none here, otherwise
 * put aside. Merging the same file again changes nothing.
 */
export function mergeSaved(
  here: ScanData,
  file: SavedFile,
  choices: Choices,
): Parsed<Merged, 'tooMany'> {
  const { since, newId } = choices
  const added = newScans(here, file, since, newId)
  const current = outcomeOfCurrent(here, file, since)
  const aside = current === 'aside' ? [currentOf(file, choices)] : []
  const earlier = newestFirst([...here.earlier, ...aside, ...added])
  if (earlier.length > limits.earlier) return { ok: false, problem: 'tooMany' }
  const colleagues = joinColleagues(here.colleagues, file.colleagues)
  if (colleagues.length > limits.colleagues) return { ok: false, problem: 'tooMany' }
  // Parts of the person that a file may hold are merged.
  const joined: Pick<ScanData, PartsThat<{ of: 'person'; inFile: true }>> = { earlier, colleagues }
  const base = current === 'taken' ? goOnWith(file, here, since) : here
  return {
    ok: true,
    value: {
      scan: { ...base, ...joined },
      current,
      added: added.length,
      colleagues: colleagues.length - here.colleagues.length,
    },
  }
}

/** The earlier scans in the file that are not here yet, each with an id unused here. */
function newScans(
  here: ScanData,
  file: SavedFile,
  since: Since,
  newId: Choices['newId'],
): EarlierScan[] {
  const current = isBlank(here) ? undefined : contentOf(here)
  const known = new Set(here.earlier.flatMap((scan) => marksOf(scan, since)))
  const ids = new Set(here.earlier.map(({ id }) => id))
  return file.earlier.flatMap((scan): EarlierScan[] => {
    const marks = marksOf(scan, since)
    if (contentOf(stillValid(scan, since)) === current || marks.some((mark) => known.has(mark)))
      return []
    marks.forEach((mark) => known.add(mark))
    const id = ids.has(scan.id) ? newId() : scan.id
    ids.add(id)
    return [{ ...scan, id }]
  })
}

function outcomeOfCurrent(here: ScanData, file: SavedFile, since: Since): Merged['current'] {
  if (isBlank(file)) return 'none'
  const content = contentOf(stillValid(file, since))
  const present = isBlank(here) ? [] : [here]
  const scans = [...present, ...here.earlier.map((scan) => stillValid(scan, since))]
  if (scans.some((scan) => contentOf(scan) === content)) return 'known'
  return present.length === 0 ? 'taken' : 'aside'
}

function currentOf(file: SavedFile, { name, formOf, newId }: Choices): EarlierScan {
  const { bank, saved: date } = file
  return { id: newId(), name, date, form: formOf(file.answers), bank, ...workOf(file) }
}

function goOnWith(file: SavedFile, here: ScanData, since: Since): ScanData {
  return {
    ...emptyScan,
    ...pick(here, [...personParts, ...progressInFile]),
    ...pick(file, progressInFile),
    ...workOf(stillValid(file, since)),
  }
}

/** What identifies an earlier scan: its work, together with its id or its date. */
function marksOf(scan: EarlierScan, since: Since): string[] {
  const content = contentOf(stillValid(scan, since))
  return [`${scan.id}\n${content}`, `${String(Date.parse(scan.date))}\n${content}`]
}

/** The same work gives the same text, in whatever order it was done. */
function contentOf(scan: Work): string {
  return JSON.stringify(sorted(workOf(scan)))
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, sorted(part)])
}

function newestFirst(scans: readonly EarlierScan[]): EarlierScan[] {
  return [...scans].sort((a, b) => Date.parse(b.date) - Date.parse(a.date))
}
