import { create } from 'zustand'
import type { SavedScan } from '../codec/savedScan'
import type { Answer } from '../domain/statement'

export type Place = NonNullable<SavedScan['place']>

/** The scan in progress. Both forms read the same answers: the quick form is part of the full one. */
export type ScanData = {
  readonly answers: SavedScan['answers']
  readonly place: Place | undefined
  readonly reminded: readonly string[]
}

type ScanStore = ScanData & {
  /** Keeps an answer, given at a place in the scan. */
  readonly answer: (id: string, answer: Answer, place: Place) => void
  readonly visit: (place: Place) => void
  readonly remind: (block: string) => void
  readonly restore: (data: ScanData) => void
  readonly clear: () => void
}

const emptyScan: ScanData = { answers: {}, place: undefined, reminded: [] }

export const useScan = create<ScanStore>()((set) => ({
  ...emptyScan,
  answer: (id, answer, place) => {
    set(({ answers }) => ({ answers: { ...answers, [id]: answer }, place }))
  },
  visit: (place) => {
    set({ place })
  },
  remind: (block) => {
    set(({ reminded }) => ({ reminded: [...new Set([...reminded, block])] }))
  },
  restore: (data) => {
    set(data)
  },
  clear: () => {
    set(emptyScan)
  },
}))

/** The scan as it is at this moment, for handlers and effects. */
export function readScan(): ScanStore {
  return useScan.getState()
}
