import { openDB } from 'idb'
import { vi } from 'vitest'
import type { SavedScan } from '../../src/record/savedScan'
import type { Answer } from '../../src/core/statement'
import { ownName } from '../../src/platform/ownName'
import { openStorage, type Storage } from '../../src/platform/storage'
import type { KeptBank } from '../../src/record/keepScan'
import type { KeepingStatus } from '../../src/record/recordState'
import type { Place } from '../../src/record/shape'

export const bank: KeptBank = {
  id: 'ambtskompas',
  version: 1,
  fingerprint: '811c9dc5',
  since: { a: 1, b: 1, c: 1 },
}

export const bankOf = (version: number): SavedScan['bank'] => ({
  id: bank.id,
  version,
  fingerprint: bank.fingerprint,
})

/** The key of that bank's scan in storage. */
export const KEY = 'scan.ambtskompas'

/** Where `answer` below takes place. */
export const place: Place = { form: 'quick', at: 1 }

/** The data in the browser, read without the app. */
export async function stored(): Promise<unknown> {
  return (await openStorage()).read(KEY)
}

/** Puts anything in the database, without the app. */
export async function store(value: unknown): Promise<void> {
  await openStorage()
  const database = await openDB(ownName)
  await database.put('kept', value, KEY)
  database.close()
}

/**
 * Loads the stores afresh, as a new tab or a next visit does.
 * @param choose the storage the tab uses, given the one that the browser offers
 */
export async function openTab(choose: (offered: Storage) => Storage = (offered) => offered) {
  vi.resetModules()
  const platform = await import('../../src/platform/storage')
  const { keepScan } = await import('../../src/record/keepScan')
  const { scanGone, useKeeping } = await import('../../src/record/keeping')
  const { useScan } = await import('../../src/record/scan')
  const storage = choose(await platform.openStorage())
  return {
    storage,
    /** The scan on this tab's pages, with its actions. */
    scan: useScan.getState,
    answer: (id: string, answer: Answer) => {
      useScan.getState().answer(id, answer, place)
    },
    keeping: useKeeping.getState,
    gone: scanGone,
    /** Starts keeping, resolved after the first read. */
    keep: (used: KeptBank = bank) => keepScan(Promise.resolve(storage), used),
    /** Starts keeping where storage opens only later. */
    keepLate: (opening: Promise<Storage>) => keepScan(opening, bank),
    /** How it is kept, once writing is done. */
    settled: () =>
      new Promise<KeepingStatus>((resolve) => {
        const { status } = useKeeping.getState()
        if (status !== 'busy') resolve(status)
        const stop = useKeeping.subscribe((next) => {
          if (next.status === 'busy') return
          stop()
          resolve(next.status)
        })
      }),
  }
}

export type Tab = Awaited<ReturnType<typeof openTab>>

/** A tab that has restored what there was and is keeping. */
export async function openKeepingTab(used: KeptBank = bank): Promise<Tab> {
  const tab = await openTab()
  await tab.keep(used)
  return tab
}

/** A tab in which nothing can be written or removed until there is room. */
export async function openFailingTab() {
  let full = true
  const tab = await openTab((offered) => ({
    ...offered,
    write: (...given) =>
      full ? Promise.reject(new Error('The disk is full')) : offered.write(...given),
    remove: (...given) =>
      full ? Promise.reject(new Error('The disk is broken')) : offered.remove(...given),
  }))
  await tab.keep()
  const makeRoom = () => {
    full = false
  }
  return { ...tab, makeRoom }
}

/** Waits until something is true; a test that waits in vain reaches its time limit. */
export async function becomes(isTrue: () => boolean): Promise<void> {
  if (isTrue()) return
  await new Promise(setImmediate)
  return becomes(isTrue)
}
