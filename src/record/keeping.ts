import { create } from 'zustand'
import { settled } from './keepRecord'
import { isOff, nothingKnown, type RecordState } from './recordState'
import type { SavedScan } from './savedScan'
import { readScan } from './scan'

type Keeping = RecordState<SavedScan> & {
  /** What has become of the other data that was to be wiped from the browser. */
  readonly traces: 'gone' | 'going' | 'left'
  /** Writes what was held back: after a failure, or over data that could not be read. */
  readonly retrySave: () => void
  /** Resumes keeping, or removes what was kept of this scan and keeps nothing from now on. */
  readonly setSaving: (saving: boolean) => void
}

/** How the scan is being kept on this device, and what the person can do about it. */
export const useKeeping = create<Keeping>()(() => ({
  ...nothingKnown,
  traces: 'gone',
  retrySave: () => undefined,
  setSaving: () => undefined,
}))

/** Whether every change to the scan has reached storage, or has no need to. */
export function useIsStored(): boolean {
  return useKeeping(
    ({ status, working, pending }) => isOff(status) || (!working && pending.length === 0),
  )
}

/** Wipes the scan and earlier ones, and nothing else. */
export function wipeScan(): void {
  useKeeping.setState({ traces: 'gone' })
  readScan().clear()
}

/** Resolves once a wiped scan is gone from storage as well; rejects if it stays. */
export async function scanGone(): Promise<void> {
  const status = await settled(useKeeping)
  if (status !== 'nothing' && status !== 'off') throw new Error(`Scan not wiped: ${status}`)
}
