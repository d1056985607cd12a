import { create } from 'zustand'
import type { SavedScan } from './savedScan'
import { isNothing } from '../core/nothing'
import type { Answer } from '../core/statement'

export type Place = NonNullable<SavedScan['place']>

/** What a person did in this scan, and the scans put aside before it. */
export type ScanData = Readonly<
  Pick<
    SavedScan,
    'answers' | 'choices' | 'wanted' | 'plans' | 'publicValue' | 'notes' | 'reminded' | 'earlier'
  >
> & {
  readonly focus: SavedScan['focus'] | undefined
  readonly place: Place | undefined
  readonly workshop: SavedScan['workshop'] | undefined
}

type ScanStore = ScanData & {
  /** Everything was wiped on purpose, and nothing has been done since. */
  readonly wiped: boolean
  /** Keeps an answer, given at a place in the scan. */
  readonly answer: (id: string, answer: Answer, place: Place) => void
  readonly visit: (place: Place) => void
  readonly remind: (block: string) => void
  /** Changes any other part of the data as a whole. */
  readonly change: (part: Partial<ScanData>) => void
  /** Wipes everything: this scan and those put aside. */
  readonly clear: () => void
}

/** A scan in which nothing has been done yet. Both forms read the same answers. */
export const emptyScan: ScanData = {
  answers: {},
  choices: {},
  wanted: {},
  focus: undefined,
  plans: {},
  publicValue: '',
  notes: {},
  place: undefined,
  reminded: [],
  earlier: [],
  workshop: undefined,
}

/** Whether nothing was done and nothing is put aside. */
export function isEmpty(scan: ScanData): boolean {
  const { answers, choices, wanted, focus, plans, publicValue, notes } = scan
  const { place, reminded, earlier, workshop } = scan
  const work = [answers, choices, wanted, focus, plans, publicValue, notes]
  return [...work, place, reminded, earlier, workshop].every(isNothing)
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
