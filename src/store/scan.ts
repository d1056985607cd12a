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
  answer(id: string, answer: Answer): void
  visit(place: Place): void
  remind(block: string): void
  restore(data: ScanData): void
  clear(): void
}

export const emptyScan: ScanData = { answers: {}, place: undefined, reminded: [] }

export const useScan = create<ScanStore>()((set) => ({
  ...emptyScan,
  answer: (id, answer) => {
    set(({ answers }) => ({ answers: { ...answers, [id]: answer } }))
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
