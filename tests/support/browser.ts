import {
  IDBCursor,
  IDBDatabase,
  IDBFactory,
  IDBIndex,
  IDBObjectStore,
  IDBRequest,
  IDBTransaction,
} from 'fake-indexeddb'

const classes = { IDBCursor, IDBDatabase, IDBIndex, IDBObjectStore, IDBRequest, IDBTransaction }

/** Gives this page a browser profile of its own: no databases, and an empty localStorage. */
export function newProfile(): Map<string, string> {
  // Node has no events of a page.
  if (!('document' in globalThis)) {
    const page = new EventTarget()
    globalThis.addEventListener = page.addEventListener.bind(page)
  }
  Object.assign(globalThis, classes)
  const factory = new IDBFactory()
  provide('indexedDB', () => factory)
  const kept = new Map<string, string>()
  const localStorage = localStorageOver(kept)
  provide('localStorage', () => localStorage)
  return kept
}

/** Replaces a global of the browser by what `get` returns or throws, as a strict browser may. */
export function provide(name: 'indexedDB' | 'localStorage', get: () => unknown): void {
  Object.defineProperty(globalThis, name, { configurable: true, get })
}

/** The part of localStorage that matters, over a map that a test can read. */
export function localStorageOver(kept: Map<string, string>) {
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => {
      kept.set(name, value)
    },
    removeItem: (name: string) => {
      kept.delete(name)
    },
  }
}

/** What browsers throw from storage that is forbidden or full. */
export function refuse(name: 'SecurityError' | 'QuotaExceededError'): never {
  throw new DOMException('The browser refuses', name)
}
