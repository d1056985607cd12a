import { openDB, type IDBPDatabase } from 'idb'

/** A database that is opened again whenever the browser, or a deletion elsewhere, has closed it. */
export type Connection = {
  open(): Promise<IDBPDatabase>
  /** Whether the database had to be made again and this key has not been written since. */
  isLost(key: string): boolean
  /** From now on the stored value under this key is the one that this tab knows. */
  isKnown(key: string): void
}

/** @param store made where it is not there */
export function connect(name: string, store: string): Connection {
  let opened: Promise<IDBPDatabase> | undefined
  let first = true
  let madeAgain = false
  const known = new Set<string>()
  const forget = () => {
    opened = undefined
  }
  async function openNow(): Promise<IDBPDatabase> {
    const database = await openDB(name, 1, {
      upgrade: (made) => {
        made.createObjectStore(store)
        madeAgain = !first
        known.clear()
      },
      blocking: (_, __, { target }) => {
        forget()
        if (target instanceof IDBDatabase) target.close()
      },
      terminated: forget,
    })
    first = false
    return database
  }
  return {
    open: async () => {
      opened ??= openNow()
      // What cannot be opened now may be opened later.
      return opened.catch((error: unknown) => {
        forget()
        throw error
      })
    },
    isLost: (key) => madeAgain && !known.has(key),
    isKnown: (key) => {
      known.add(key)
    },
  }
}
