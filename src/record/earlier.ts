import type { EarlierScan, SavedScan } from './savedScan'
import { isBlank, workOf } from './work'
import { limits } from '../core/limits'
import { emptyScan, personParts, pick, type ScanData } from './shape'
import { stillValid } from './stillValid'

type Bank = SavedScan['bank']
type Label = Pick<EarlierScan, 'id' | 'name' | 'date' | 'form'>

/** The present scan in the shape of one put aside, to look at it or compare it like the others. */
export function asEarlier(scan: ScanData, bank: Bank, label: Label): EarlierScan {
  return { ...label, bank, ...workOf(scan) }
}

/** Whether there is room to put another scan aside. */
export function hasRoom({ earlier }: Pick<ScanData, 'earlier'>): boolean {
  return earlier.length < limits.earlier
}

/** Puts the present scan aside with all its work, the newest first, and begins an empty one. */
export function putAside(scan: ScanData, bank: Bank, label: Label): ScanData {
  if (isBlank(scan) || !hasRoom(scan)) return scan
  return {
    ...emptyScan,
    ...pick(scan, personParts),
    earlier: [asEarlier(scan, bank, label), ...scan.earlier],
  }
}

/**
 * Makes a scan that was put aside the present one again, at its result. A present scan with work in
 * it takes its place among those put aside, so that nothing gets lost.
 * @param since per statement and dilemma the bank version in which it got its present meaning
 * @param label for the present scan, where it has to be put aside
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

/** The name itself, or with a number behind it where a scan put aside has it already. */
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
