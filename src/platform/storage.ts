import { connect } from './connection'
import { askToPersist } from './persist'
import { readPreference } from './preference'

/** What can be kept: plain data with a revision, so that two tabs never overwrite each other. */
export type Keepable = { readonly revision: number }

/**
 * Where data is kept on this device. `database` survives a killed browser; `local` can lose the
 * last seconds; `memory` ends with the page.
 */
export type Storage = {
  readonly medium: 'database' | 'local' | 'memory'
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
  /**
   * @param expected as for `write`; without it the value goes, whoever wrote it
   */
  remove(key: string, expected?: number): Promise<'removed' | 'stale'>
}

const NAME = 'ambtskompas'
const STORE = 'kept'
const PATIENCE_MS = 3000
/** For people who come back: better a late page than one without their answers. */
const LONG_PATIENCE_MS = 30_000

/** Opens the safest medium that this browser offers. Never rejects. */
export async function openStorage(): Promise<Storage> {
  try {
    const patience = readPreference('begun') === undefined ? PATIENCE_MS : LONG_PATIENCE_MS
    return await Promise.race([openDatabase(), giveUp(patience)])
  } catch {
    return openLocal() ?? openMemory()
  }
}

function giveUp(patience: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      reject(new Error('The database did not open in time'))
    }, patience)
  })
}

async function openDatabase(): Promise<Storage> {
  const connection = connect(NAME, STORE)
  /** A value that was lost with the whole database was not changed by another tab. */
  const isOld = (found: unknown, key: string, expected: number | undefined) =>
    isStale(found, expected) && !(found === undefined && connection.isLost(key))
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
        if (isOld(await transaction.store.get(key), key, expected)) return 'stale'
        await transaction.store.put(value, key)
        return 'kept'
      }
      const [outcome] = await Promise.all([putUnlessStale(), transaction.done])
      connection.isKnown(key)
      if (outcome === 'kept') askToPersist()
      return outcome
    },
    remove: async (key, expected) => {
      const transaction = await begin()
      const removeUnlessStale = async () => {
        if (isOld(await transaction.store.get(key), key, expected)) return 'stale'
        await transaction.store.delete(key)
        return 'removed'
      }
      const [outcome] = await Promise.all([removeUnlessStale(), transaction.done])
      connection.isKnown(key)
      return outcome
    },
  }
}

function openLocal(): Storage | undefined {
  try {
    const { localStorage } = globalThis
    const nameOf = (key: string) => `${NAME}.${key}`
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
        if (isStale(readNow(key), expected)) return 'stale'
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

function openMemory(): Storage {
  const kept = new Map<string, unknown>()
  return {
    medium: 'memory',
    keys: async (start) => [...kept.keys()].filter((key) => key.startsWith(start)),
    read: async (key) => kept.get(key),
    write: async (key, value) => {
      kept.set(key, value)
      return 'kept'
    },
    remove: async (key, expected) => {
      if (isStale(kept.get(key), expected)) return 'stale'
      kept.delete(key)
      return 'removed'
    },
  }
}

function isStale(stored: unknown, expected: number | undefined): boolean {
  return expected !== undefined && revisionOf(stored) !== expected
}

/** The revision of whatever is stored, 0 where it has none. */
export function revisionOf(stored: unknown): number {
  if (typeof stored !== 'object' || stored === null || !('revision' in stored)) return 0
  return typeof stored.revision === 'number' ? stored.revision : 0
}
