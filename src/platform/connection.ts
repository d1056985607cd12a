import { openDB, type IDBPDatabase } from 'idb'

/** A database that is opened again whenever the browser, or a deletion elsewhere, has closed it. */
export type Connection = {
  open(): Promise<IDBPDatabase>
}

/** @param store made where it is not there */
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
      // What cannot be opened now may be opened later.
      return opened.catch((error: unknown) => {
        forget()
        throw error
      })
    },
  }
}
