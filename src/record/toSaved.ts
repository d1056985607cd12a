import type { SavedScan } from './savedScan'
import { emptyScan, parts, pick, type ScanData } from './shape'
import { stillValid } from './stillValid'

const SCHEMA: SavedScan['schema'] = 7

/** The scan in the shape in which it is kept. */
export function toSaved(scan: ScanData, bank: SavedScan['bank']): Omit<SavedScan, 'revision'> {
  return { schema: SCHEMA, bank, ...pick(scan, parts) }
}

/** The saved scan to go on with, without answers whose meaning has changed. */
export function fromSaved(saved: SavedScan, since: Readonly<Record<string, number>>): ScanData {
  return { ...emptyScan, ...pick(stillValid(saved, since), parts) }
}
