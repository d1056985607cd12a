import type { StoreApi } from 'zustand'
import type { Parsed } from '../core/parsed'
import { drawNumber } from '../platform/chance'
import { hearTabs, tellTabs } from '../platform/channel'
import { isFromNewer, isFull, revisionOf, type Keepable, type Storage } from '../platform/storage'
import {
  isFailed,
  isNotOurs,
  isUntouchable,
  isWiping,
  type Change,
  type KeepingStatus,
  type RecordState,
} from './recordState'

type Read<Value> = Parsed<Value, 'newer' | 'unreadable'>
type Store<Value> = Pick<StoreApi<RecordState<Value>>, 'getState' | 'setState'>

type Options<Value> = {
  readonly key: string
  readonly storage: Storage
  /** Holds the state of the record, for the UI. */
  readonly store: Store<Value>
  readonly decode: (raw: unknown) => Read<Value> | Promise<Read<Value>>
  /**
   * What to do if another tab wrote in between: `stop` overwrites none of its data, and only the
   * latest state here counts · `replay` applies every change here again to that tab's data.
   */
  readonly onOtherTab: 'stop' | 'replay'
  /** What else to store or remove before the record counts as kept or removed. */
  readonly alongside?: (stored: Value | undefined, wiped: boolean) => Promise<void>
}

/** One record in storage, as handled by this tab. */
export type KeptRecord<Value> = {
  /** Reads what is stored. Rejects only if the part of the app that decodes it fails to load. */
  readonly open: () => Promise<KeepingStatus>
  /** Reads what other tabs have written. */
  readonly refresh: () => Promise<void>
  /** Follows changes by other tabs from now on. Returns how to stop. */
  readonly follow: () => () => void
  /** Keeps a change as soon as possible. */
  readonly save: (change: Change<Value>) => void
  /** Removes it, whichever tab wrote it, and drops pending changes. */
  readonly wipe: () => void
  /** Writes what was held back: after a failure, or over data that could not be read. */
  readonly retrySave: () => void
  /** Resumes keeping, or removes what was kept and keeps nothing from now on. */
  readonly setSaving: (saving: boolean) => void
}

/**
 * The engine behind everything that is kept: it alone reads, writes and removes. There is one write
 * at a time, each with the revision it builds on; changes made meanwhile go into the next write.
 */
export function keepRecord<Value extends Keepable>(options: Options<Value>): KeptRecord<Value> {
  const { key, storage, store, decode, onOtherTab, alongside } = options
  const { getState: now, setState: set } = store

  async function understand(raw: unknown) {
    const found = { revision: revisionOf(raw), stored: undefined, unreadable: undefined }
    if (raw === undefined) return { ...found, status: 'nothing' } as const
    const read = await decode(raw)
    return read.ok
      ? ({ ...found, status: 'kept', stored: read.value } as const)
      : ({ ...found, status: read.problem, unreadable: raw } as const)
  }

  async function open(): Promise<KeepingStatus> {
    const read = await storage.read(key).then(
      (raw) => ({ raw }),
      () => undefined,
    )
    const found = read ? await understand(read.raw) : ({ status: 'unreadable' } as const)
    set({ ...found, medium: storage.medium })
    return found.status
  }

  /** Applies all pending changes and stores the result. */
  async function write(): Promise<KeepingStatus> {
    const { pending, stored, revision } = now()
    const next = pending.reduce<Value | undefined>((value, { change }) => change(value), stored)
    // A new record starts at a random revision, so that no tab mistakes it for a wiped one.
    const value = next && { ...next, revision: revision === 0 ? drawNumber() : revision + 1 }
    // Data derived from it goes first: if the page is closed in between, the record is still there.
    if (isWiping(pending)) await alongside?.(undefined, true)
    const outcome = value
      ? await storage.write(key, value, revision)
      : await storage.remove(key, isWiping(pending) ? undefined : revision)
    if (outcome === 'stale') return onOtherTab === 'stop' ? statusNow() : writeAgain()
    set({
      stored: value,
      revision: value?.revision ?? 0,
      unreadable: undefined,
      pending: now().pending.filter((each) => !pending.includes(each)),
    })
    if (!isWiping(pending)) await alongside?.(value, false)
    tellTabs(key)
    return value ? 'kept' : 'nothing'
  }

  /** The new state of a record that is not as this tab left it. */
  async function statusNow(): Promise<KeepingStatus> {
    return (await storage.read(key)) === undefined ? 'removed' : 'changedInOtherTab'
  }

  async function writeAgain(): Promise<KeepingStatus> {
    const raw = await storage.read(key)
    // No tab reported a wipe, so the browser has cleared it: the data on this page stays.
    if (raw === undefined && now().stored) return 'removed'
    const { status, ...found } = await understand(raw)
    set(found)
    return isNotOurs(status) ? status : write()
  }

  /** Removes what this tab has kept; anything another tab wrote since stays. */
  async function takeAway(): Promise<KeepingStatus> {
    const { pending, revision } = now()
    const expected = isWiping(pending) ? undefined : revision
    const outcome = await storage.remove(key, expected).catch(() => 'failed')
    if (outcome === 'removed') set({ revision: 0 })
    tellTabs(key)
    const wipes = now().pending !== pending && isWiping(now().pending)
    if (now().saving || wipes) return writeLatest()
    return outcome === 'failed' ? 'removeFailed' : 'off'
  }

  async function writeLatest(): Promise<KeepingStatus> {
    const { pending, saving } = now()
    if (!saving && !isWiping(pending)) return takeAway()
    set({ status: 'busy' })
    const status = await write().catch((error: unknown): KeepingStatus =>
      isFromNewer(error) ? 'newer' : isFull(error) ? 'full' : 'failed',
    )
    // Changes made meanwhile are next, unless data must not be overwritten.
    const left = now().pending === pending ? [] : now().pending
    const isNext = now().saving && !isUntouchable(status)
    if (left.some(({ wipes }) => wipes || isNext)) return writeLatest()
    return now().saving ? status : takeAway()
  }

  async function work(): Promise<void> {
    if (now().working) return
    set({ working: true })
    set({ status: await writeLatest(), working: false })
    if (now().heard) hear()
  }

  /** Waits while this tab is changing storage. */
  async function refresh(): Promise<void> {
    if (now().working || now().heard) set({ heard: now().working })
    if (now().working) return
    const raw = await storage.read(key)
    const found = onOtherTab === 'replay' ? await understand(raw) : undefined
    const { working, revision, status } = now()
    if (working) set({ heard: true })
    else if (found) {
      const isHeldBack = found.status === 'kept' && isFailed(status)
      set({ ...found, ...(isHeldBack && { status }) })
    } else if (revisionOf(raw) !== revision && !isUntouchable(status)) {
      set({ status: raw === undefined ? 'removed' : 'changedInOtherTab' })
    }
  }

  function hear(): void {
    // If the read fails, the next write will tell.
    void refresh().catch(() => undefined)
  }

  function workAgain(): void {
    if (now().pending.length === 0) {
      set({ pending: [{ change: (stored) => stored, wipes: false }] })
    }
    void work()
  }

  return {
    open,
    refresh,
    follow: () => hearTabs(key, hear),
    save: (change) => {
      const before = onOtherTab === 'stop' ? [] : now().pending.filter(({ wipes }) => !wipes)
      set({ pending: [...before, { change, wipes: false }] })
      if (!isUntouchable(now().status)) void work()
    },
    wipe: () => {
      set({ pending: [{ change: () => undefined, wipes: true }] })
      void work()
    },
    retrySave: () => {
      const { status } = now()
      if (status === 'removed') set({ revision: 0 })
      if (isFailed(status) || status === 'removed' || status === 'unreadable') workAgain()
    },
    setSaving: (saving) => {
      const { status, saving: before } = now()
      if (isNotOurs(status) || (saving === before && status !== 'removeFailed')) return
      set({ saving })
      if (saving) workAgain()
      else {
        // If a write is in progress, the removal comes after it.
        set({ status: 'off' })
        void work()
      }
    },
  }
}

/** Resolves to the status once storage is no longer being changed. */
export function settled({
  getState,
  subscribe,
}: {
  readonly getState: () => Pick<RecordState<never>, 'working' | 'status'>
  readonly subscribe: (listener: () => void) => () => void
}): Promise<KeepingStatus> {
  return new Promise((resolve) => {
    const look = () => {
      const { working, status } = getState()
      if (working) return
      stop()
      resolve(status)
    }
    const stop = subscribe(look)
    look()
  })
}
