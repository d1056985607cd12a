import { create } from 'zustand'
import type { Answer } from '../core/statement'
import { emptyScan, type Place, type ScanData } from './shape'

type ScanStore = ScanData & {
  /** Everything was wiped on purpose, and nothing has been done since. */
  readonly wiped: boolean
  /** Keeps an answer, given at a place in the scan. */
  readonly answer: (id: string, answer: Answer, place: Place) => void
  readonly visit: (place: Place) => void
  readonly remind: (block: string) => void
  /** Replaces other parts of the data as a whole. */
  readonly change: (part: Partial<ScanData>) => void
  /** Wipes everything: this scan and earlier ones. */
  readonly clear: () => void
}

export const useScan = create<ScanStore>()((set) => ({
  ...emptyScan,
  wiped: false,
  answer: (id, answer, place) => {
    set(({ answers }) => ({ answers: { ...answers, [id]: answer }, place, wiped: false }))
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
  clear: () => {
    set({ ...emptyScan, wiped: true })
  },
}))

/** The scan as it is at this moment, for handlers and effects. */
export function readScan(): ScanStore {
  return useScan.getState()
}
