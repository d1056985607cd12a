import { create } from 'zustand'
import type { Answer } from '../core/statement'
import { today } from '../platform/clock'
import { emptyScan, type Place, type ScanData } from './shape'

type ScanStore = ScanData & {
  /** Everything was wiped on purpose, in this tab or elsewhere, and nothing has been done since. */
  readonly wiped: 'here' | 'elsewhere' | false
  /** How often all of it was replaced at once, after which every page has to be reopened. */
  readonly replaced: number
  /** Keeps an answer, given today at a place in the scan. */
  readonly answer: (id: string, answer: Answer, place: Place) => void
  readonly visit: (place: Place) => void
  readonly remind: (block: string) => void
  /** Replaces other parts of the data as a whole. */
  readonly change: (part: Partial<ScanData>) => void
  /** Replaces everything with the kept scan. */
  readonly restore: (scan: ScanData) => void
  /** Wipes everything: this scan and earlier ones. */
  readonly clear: (where?: 'here' | 'elsewhere') => void
}

export const useScan = create<ScanStore>()((set) => ({
  ...emptyScan,
  wiped: false,
  replaced: 0,
  answer: (id, answer, place) => {
    set(({ answers }) => ({
      answers: { ...answers, [id]: answer },
      place,
      answeredOn: today(),
      wiped: false,
    }))
  },
  visit: (place) => {
    set({ place, wiped: false })
  },
  remind: (block) => {
    set(({ reminded }) => ({ reminded: [...new Set([...reminded, block])], wiped: false }))
  },
  change: (part) => {
    set({ ...part, wiped: false })
  },
  restore: (scan) => {
    set(({ replaced }) => ({ ...scan, wiped: false, replaced: replaced + 1 }))
  },
  clear: (where = 'here') => {
    set(({ replaced }) => ({ ...emptyScan, wiped: where, replaced: replaced + 1 }))
  },
}))

/** The scan as it is at this moment, for handlers and effects. */
export function readScan(): ScanStore {
  return useScan.getState()
}
