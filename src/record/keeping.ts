import { create } from 'zustand'
import type { Storage } from '../platform/storage'

/**
 * How the scan is being kept on this device:
 * `nothing` there is nothing to keep yet · `busy` being written · `kept` safely stored ·
 * `failed` the last write failed · `elsewhere` another tab has gone on with this scan ·
 * `newer` written by a newer version, left untouched · `unreadable` found but not understood ·
 * `off` the person wants nothing to be kept · `stuck` nor here, but what was kept before does not go.
 * From `failed` on nothing is overwritten, and what the person does stays in this page.
 */
export type KeepingStatus =
  'nothing' | 'busy' | 'kept' | 'failed' | 'elsewhere' | 'newer' | 'unreadable' | 'off' | 'stuck'

/** Whether the person wants nothing to be kept. */
export function isOff(status: KeepingStatus): boolean {
  return status === 'off' || status === 'stuck'
}

type Keeping = {
  readonly status: KeepingStatus
  readonly medium: Storage['medium']
  /** What was found in storage but could not be read, to hand back as a file. */
  readonly unreadable?: unknown
  /** Writes what was held back: after a failure, or in the place of what could not be read. */
  readonly write: () => void
  /** Takes away what was kept of this scan, and keeps nothing from here on; or keeps again. */
  readonly turn: (on: boolean) => void
}

export const useKeeping = create<Keeping>()(() => ({
  status: 'nothing',
  medium: 'memory',
  write: () => undefined,
  turn: () => undefined,
}))

/** Resolved once a scan that was wiped is gone from storage as well; rejects where it stays. */
export async function scanGone(): Promise<void> {
  const status = await new Promise<KeepingStatus>((resolve) => {
    const look = () => {
      const { status: now } = useKeeping.getState()
      if (now === 'busy') return
      stop()
      resolve(now)
    }
    const stop = useKeeping.subscribe(look)
    look()
  })
  if (status !== 'nothing' && status !== 'off') throw new Error(`The scan is ${status}`)
}
