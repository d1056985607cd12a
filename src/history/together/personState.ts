import type { SavedFile } from '../../record/savedFile'
import type { EarlierScan } from '../../record/savedScan'
import { isBlank, workOf } from '../../record/work'
import type { SharedResult } from '../../core/sharedResult'
import { formOf } from '../../content/scanOfBank'

/** What was put in for one person; kept nowhere. */
export type PersonState = {
  /** Every scan to choose from; none before anything was put in. */
  readonly scans: readonly EarlierScan[]
  /** The id of the scan that was chosen; the first one until then. */
  readonly chosen?: string
  /** Put in as an open code instead. */
  readonly code?: SharedResult
  /** As it was typed, possibly empty; absent before. */
  readonly name?: string
}

export function chosenScan({ scans, chosen }: PersonState): EarlierScan | undefined {
  return scans.find(({ id }) => id === chosen) ?? scans[0]
}

/** No scan in a file has this id, so that it can stand for the one in progress there. */
const CURRENT = 'current scan'

/** The scans in a file, the one in progress first. */
export function scansIn(file: SavedFile, nameOfCurrent: string): readonly EarlierScan[] {
  if (isBlank(file)) return file.earlier
  const { bank, saved: date, answers } = file
  const current = { id: CURRENT, name: nameOfCurrent, date, form: formOf(answers), bank }
  return [{ ...current, ...workOf(file) }, ...file.earlier]
}

/** What is to be shown of one person: a scan with all its answers, or the figures of a code. */
export type PutIn = { readonly scan: EarlierScan } | { readonly code: SharedResult }

export function putIn(state: PersonState): PutIn | undefined {
  if (state.code) return { code: state.code }
  const scan = chosenScan(state)
  return scan && { scan }
}
