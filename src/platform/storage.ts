import { deleteDB } from 'idb'
import { connect } from './connection'
import { askToPersist } from './persist'
import { ownName } from './ownName'

/** What can be kept: plain data with a revision, so that two tabs never overwrite each other. */
export type Keepable = { readonly revision: number }

/**
 * Where data is kept on this device. `database` survives a killed browser; `local` can lose the
 * last seconds; `memory` ends with the page.
 */
export type Storage = {
  readonly medium: 'database' | 'local' | 'memory'
  /** The stored value was written by a newer version, and has to stay as it is. */
  readonly isNewer?: true
  /** The keys of everything stored that start with this text. */
  keys(start: string): Promise<string[]>
  /** The stored value, unchecked, or `undefined`. Rejects where the medium cannot be read. */
  read(key: string): Promise<unknown>
  /**
   * Keeps a value, resolved once it is safely stored.
   * @param expected the revision this tab last read or wrote, 0 for none
   * @returns `stale` where another tab wrote in between; then nothing has changed
   */
  write(key: string, value: Keepable, expected: number): Promise<'kept' | 'stale'>
  /** @param expected as for `write`; without it the value is removed, whichever tab wrote it */
  remove(key: string, expected?: number): Promise<'removed' | 'stale'>
}

const STORE = 'kept'

/**
 * Opens the safest medium that this browser offers. Never rejects, and takes as long as the browser
 * does: the data in a database that opens late must not be ignored.
 */
export async function openStorage(): Promise<Storage> {
  try {
    return await openDatabase()
  } catch (error) {
    if (isFromNewer(error)) return openNewer()
    return openLocal() ?? openMemory()
  }
}

/** Whether a newer version has changed the whole database. */
export function isFromNewer(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError'
}

/** Whether there is no room left on the device. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}

/** A database that this version cannot read. It can only be removed as a whole. */
function openNewer(): Storage {
  const remove = async (_: string, expected?: number) => {
    if (expected === undefined) await deleteDB(ownName)
    return 'removed' as const
  }
  const write = () => Promise.reject(new DOMException('Of a newer version', 'VersionError'))
  return { ...openMemory(), isNewer: true, write, remove }
}

async function openDatabase(): Promise<Storage> {
  const connection = connect(ownName, STORE)
  const begin = async () =>
    (await connection.open()).transaction(STORE, 'readwrite', { durability: 'strict' })
  await connection.open()
  return {
    medium: 'database',
    keys: async (start) => {
      const keys = await (await connection.open()).getAllKeys(STORE)
      return keys.map(String).filter((key) => key.startsWith(start))
    },
    read: async (key) => (await connection.open()).get(STORE, key),
    write: async (key, value, expected) => {
      const transaction = await begin()
      const putUnlessStale = async () => {
        if (revisionOf(await transaction.store.get(key)) !== expected) return 'stale'
        await transaction.store.put(value, key)
        return 'kept'
      }
      const [outcome] = await Promise.all([putUnlessStale(), transaction.done])
      if (outcome === 'kept') askToPersist()
      return outcome
    },
    remove: async (key, expected) => {
      const transaction = await begin()
      const removeUnlessStale = async () => {
        if (isAnothers(await transaction.store.get(key), expected)) return 'stale'
        await transaction.store.delete(key)
        return 'removed'
      }
      const [outcome] = await Promise.all([removeUnlessStale(), transaction.done])
      return outcome
    },
  }
}

function openLocal(): Storage | undefined {
  try {
    const { localStorage } = globalThis
    const nameOf = (key: string) => `${ownName}:${key}`
    const readNow = (key: string): unknown => {
      const text = localStorage.getItem(nameOf(key))
      return text === null ? undefined : parseOrText(text)
    }
    localStorage.setItem(nameOf('probe'), '')
    localStorage.removeItem(nameOf('probe'))
    return {
      medium: 'local',
      keys: async (start) =>
        Object.keys(localStorage)
          .filter((key) => key.startsWith(nameOf(start)))
          .map((key) => key.slice(nameOf('').length)),
      read: async (key) => readNow(key),
      write: async (key, value, expected) => {
        if (revisionOf(readNow(key)) !== expected) return 'stale'
        localStorage.setItem(nameOf(key), JSON.stringify(value))
        return 'kept'
      },
      remove: async (key, expected) => {
        if (isAnothers(readNow(key), expected)) return 'stale'
        localStorage.removeItem(nameOf(key))
        return 'removed'
      },
    }
  } catch {
    return undefined
  }
}

/** Text that is not JSON is returned unchanged, so that it can be reported as unreadable. */
function parseOrText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** What everything in a page shares where nothing outlives it. */
const kept = new Map<string, unknown>()

function openMemory(): Storage {
  return {
    medium: 'memory',
    keys: async (start) => [...kept.keys()].filter((key) => key.startsWith(start)),
    read: async (key) => kept.get(key),
    write: async (key, value, expected) => {
      if (revisionOf(kept.get(key)) !== expected) return 'stale'
      kept.set(key, value)
      return 'kept'
    },
    remove: async (key, expected) => {
      if (isAnothers(kept.get(key), expected)) return 'stale'
      kept.delete(key)
      return 'removed'
    },
  }
}

/** Whether there is something that this tab has not read or written, and must not remove. */
function isAnothers(stored: unknown, expected: number | undefined): boolean {
  return stored !== undefined && expected !== undefined && revisionOf(stored) !== expected
}

/** The revision of whatever is stored, 0 where it has none. */
export function revisionOf(stored: unknown): number {
  if (typeof stored !== 'object' || stored === null || !('revision' in stored)) return 0
  return typeof stored.revision === 'number' ? stored.revision : 0
}
