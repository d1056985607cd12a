import type { EarlierScan, SavedScan } from './savedScan'
import { isBlank, workOf } from './work'
import { limits } from '../core/limits'
import { emptyScan, personParts, pick, type ScanData } from './shape'
import { stillValid } from './stillValid'

type Bank = SavedScan['bank']
type Label = Pick<EarlierScan, 'id' | 'name' | 'date' | 'form'>

/** The current scan in the shape of an earlier one, to view or compare it like the others. */
export function asEarlier(scan: ScanData, bank: Bank, label: Label): EarlierScan {
  return { ...label, bank, ...workOf(scan) }
}

/** Whether there is room to put another scan aside. */
export function hasRoom({ earlier }: Pick<ScanData, 'earlier'>): boolean {
  return earlier.length < limits.earlier
}

/** Puts the current scan aside with all its work, newest first, and starts an empty one. */
export function putAside(scan: ScanData, bank: Bank, label: Label): ScanData {
  if (isBlank(scan) || !hasRoom(scan)) return scan
  return {
    ...emptyScan,
    ...pick(scan, personParts),
    earlier: [asEarlier(scan, bank, label), ...scan.earlier],
  }
}

/**
 * Makes an earlier scan the current one again, opened at its result. A current scan with work in it
 * is put aside in turn, so that nothing gets lost.
 * @param since the bank version in which each statement and dilemma got its present meaning
 * @param label for the current scan, if it has to be put aside
 */
export function bringBack(
  scan: ScanData,
  id: string,
  since: Readonly<Record<string, number>>,
  bank: Bank,
  label: Label,
): ScanData {
  const back = scan.earlier.find((each) => each.id === id)
  if (!back) return scan
  const others = scan.earlier.filter((each) => each.id !== id)
  const { earlier } = putAside({ ...scan, earlier: others }, bank, label)
  return {
    ...emptyScan,
    ...pick(scan, personParts),
    ...workOf(stillValid(back, since)),
    place: { form: back.form, at: 'result' },
    earlier,
  }
}

/** The name, with a number after it if an earlier scan has that name already. */
export function freeName(earlier: readonly EarlierScan[], name: string): string {
  const taken = new Set(earlier.map((scan) => scan.name))
  const numbered = (n: number): string => {
    const next = `${name} (${String(n)})`
    return taken.has(next) ? numbered(n + 1) : next
  }
  return taken.has(name) ? numbered(2) : name
}

export function rename(earlier: readonly EarlierScan[], id: string, name: string): EarlierScan[] {
  return earlier.map((scan) =>
    scan.id === id ? { ...scan, name: name.slice(0, limits.name) } : scan,
  )
}

export function removeEarlier(earlier: readonly EarlierScan[], id: string): EarlierScan[] {
  return earlier.filter((scan) => scan.id !== id)
}
