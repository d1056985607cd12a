import { openDB, type IDBPDatabase } from 'idb'

/** A database that is reopened whenever the browser, or a deletion elsewhere, has closed it. */
export type Connection = {
  open(): Promise<IDBPDatabase>
}

/** @param store created if it does not exist */
export function connect(name: string, store: string): Connection {
  let opened: Promise<IDBPDatabase> | undefined
  const forget = () => {
    opened = undefined
  }
  async function openNow(): Promise<IDBPDatabase> {
    return openDB(name, 1, {
      upgrade: (made) => {
        made.createObjectStore(store)
      },
      blocking: (_, __, { target }) => {
        forget()
        if (target instanceof IDBDatabase) target.close()
      },
      terminated: forget,
    })
  }
  return {
    open: async () => {
      opened ??= openNow()
      // If it cannot be opened now, it may be later.
      return opened.catch((error: unknown) => {
        forget()
        throw error
      })
    },
  }
}
