import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openStorage, type Storage } from '../../src/platform/storage'
import { unhandledDuring } from '../support/unhandled'
import { localStorageOver, newProfile, provide, refuse } from '../support/browser'

const noDatabase = () => {
  provide('indexedDB', () => undefined)
}
const forbiddenDatabase = () => {
  provide('indexedDB', () => refuse('SecurityError'))
}
const forbiddenLocal = () => {
  provide('localStorage', () => refuse('SecurityError'))
}
const full = () => refuse('QuotaExceededError')
const fullLocal = () => {
  provide('localStorage', () => ({ ...localStorageOver(new Map()), setItem: full }))
}
const nothingAtAll = () => {
  noDatabase()
  provide('localStorage', () => undefined)
}

/** Storage as a page that was just loaded opens it. */
async function openOnNewPage(): Promise<Storage> {
  vi.resetModules()
  return (await import('../../src/platform/storage')).openStorage()
}

/** Something to keep, with a content that tells it from others. */
const saved = (revision: number, content: unknown) => ({ revision, content })

let local: Map<string, string>

beforeEach(() => {
  local = newProfile()
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('openStorage chooses', () => {
  test.each<[Storage['medium'], string, (() => void)[]]>([
    ['database', 'when everything works', []],
    ['database', 'when only localStorage is forbidden', [forbiddenLocal]],
    ['local', 'when there is no indexedDB', [noDatabase]],
    ['local', 'when indexedDB is forbidden', [forbiddenDatabase]],
    ['memory', 'when localStorage is forbidden too', [forbiddenDatabase, forbiddenLocal]],
    ['memory', 'when localStorage is full', [noDatabase, fullLocal]],
    ['memory', 'when there is neither', [nothingAtAll]],
  ])('the %s %s', async (medium, _, circumstances) => {
    for (const happen of circumstances) happen()
    expect(await openStorage()).toMatchObject({ medium })
  })
})

describe.each<[Storage['medium'], () => void]>([
  ['database', () => undefined],
  ['local', noDatabase],
  ['memory', nothingAtAll],
])('the %s', (medium, arrange) => {
  let storage: Storage

  beforeEach(async () => {
    arrange()
    storage = await openOnNewPage()
  })

  test('has nothing under a new key', async () => {
    expect(storage.medium).toBe(medium)
    expect(await storage.read('scan')).toBeUndefined()
  })

  test('gives back what was written, and its successors', async () => {
    const first = saved(1, { answers: { a: 5, b: 'na' }, list: [1, { c: null }] })
    expect(await storage.write('scan', first, 0)).toBe('kept')
    expect(await storage.read('scan')).toEqual(first)
    expect(await storage.write('scan', { revision: 2 }, 1)).toBe('kept')
    expect(await storage.read('scan')).toEqual({ revision: 2 })
  })

  test('keeps keys apart', async () => {
    await storage.write('scan.a', saved(1, 'a'), 0)
    await storage.write('scan.b', saved(1, 'b'), 0)
    expect(await storage.remove('scan.a')).toBe('removed')
    expect(await storage.read('scan.a')).toBeUndefined()
    expect(await storage.read('scan.b')).toEqual(saved(1, 'b'))
  })

  test('starts afresh after removing', async () => {
    await storage.write('scan', { revision: 1 }, 0)
    await storage.remove('scan')
    expect(await storage.write('scan', saved(1, 'again'), 0)).toBe('kept')
    expect(await storage.read('scan')).toEqual(saved(1, 'again'))
  })

  test('removes only the known revision, if given one', async () => {
    await storage.write('scan', { revision: 2 }, 0)
    expect(await storage.remove('scan', 1)).toBe('stale')
    expect(await storage.remove('scan', 2)).toBe('removed')
  })

  test('removes what is not there without complaint', async () => {
    expect(await storage.remove('scan')).toBe('removed')
  })
})

describe.each<[Storage['medium'], () => void]>([
  ['database', () => undefined],
  ['local', noDatabase],
])('the %s, seen from two tabs', (medium, arrange) => {
  let [one, other]: Storage[] = []

  beforeEach(async () => {
    arrange()
    ;[one, other] = [await openStorage(), await openStorage()]
  })

  test('is the same', async () => {
    expect([one?.medium, other?.medium]).toEqual([medium, medium])
    await one?.write('scan', { revision: 1 }, 0)
    expect(await other?.read('scan')).toEqual({ revision: 1 })
  })

  test.each<[string, number, number | undefined, 'kept' | 'stale']>([
    ['the revision that it expects is kept', 3, 3, 'kept'],
    ['a newer revision is stale', 2, 3, 'stale'],
    ['an older revision is stale', 4, 3, 'stale'],
    ['something when it expects nothing is stale', 0, 3, 'stale'],
    ['nothing when it expects something is stale', 3, undefined, 'stale'],
    ['nothing when it expects nothing is kept', 0, undefined, 'kept'],
  ])('a write that finds %s', async (_, expected, found, result) => {
    const present = found === undefined ? undefined : saved(found, 'one')
    if (present) await one?.write('scan', present, 0)
    const mine = saved(expected + 1, 'other')
    expect(await other?.write('scan', mine, expected)).toBe(result)
    expect(await one?.read('scan')).toEqual(result === 'kept' ? mine : present)
  })

  test('lets one of two simultaneous writes win', async () => {
    const results = await Promise.all([
      one?.write('scan', { revision: 1 }, 0),
      other?.write('scan', { revision: 1 }, 0),
    ])
    expect(results.toSorted()).toEqual(['kept', 'stale'])
  })
})

describe('the database', () => {
  test('promises to survive a killed browser', async () => {
    const storage = await openStorage()
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await storage.write('scan', { revision: 1 }, 0)
    expect(transaction.mock.calls).toEqual([['kept', 'readwrite', { durability: 'strict' }]])
  })

  test('rejects a write that the browser aborts after all, and keeps what it had', async () => {
    const storage = await openStorage()
    await storage.write('scan', { revision: 1 }, 0)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(putInVain)
    await expect(storage.write('scan', { revision: 2 }, 1)).rejects.toThrow('AbortError')
    expect(await storage.read('scan')).toEqual({ revision: 1 })
  })

  test('rejects a write that fails at once, and leaves no other rejection behind', async () => {
    const storage = await openStorage()
    await storage.write('scan', { revision: 1 }, 0)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(addInstead)
    const unhandled = await unhandledDuring(async () => {
      await expect(storage.write('scan', { revision: 2 }, 1)).rejects.toThrow(
        /constraint|AbortError/,
      )
    })
    expect(await storage.read('scan')).toEqual({ revision: 1 })
    expect(unhandled).toEqual([])
  })

  test('rejects a value that cannot be kept, and keeps what it had', async () => {
    const storage = await openStorage()
    await storage.write('scan', { revision: 1 }, 0)
    const value = saved(2, () => undefined)
    await expect(storage.write('scan', value, 1)).rejects.toThrow('could not be cloned')
    expect(await storage.read('scan')).toEqual({ revision: 1 })
  })
})

describe('localStorage', () => {
  beforeEach(noDatabase)

  test('is touched only under the name of the app', async () => {
    local.set('scan', 'of somebody else')
    const storage = await openStorage()
    await storage.write('scan', { revision: 1 }, 0)
    expect([...local]).toEqual([
      ['scan', 'of somebody else'],
      ['ambtskompas/:scan', '{"revision":1}'],
    ])
    await storage.remove('scan')
    expect([...local]).toEqual([['scan', 'of somebody else']])
  })

  test('gives text that is no JSON as it is', async () => {
    local.set('ambtskompas/:scan', '{"revision":3,"answ')
    const storage = await openStorage()
    expect(await storage.read('scan')).toBe('{"revision":3,"answ')
  })

  test('rejects a write when it is full, and keeps what it had', async () => {
    const storage = await openStorage()
    await storage.write('scan', { revision: 1 }, 0)
    vi.spyOn(globalThis.localStorage, 'setItem').mockImplementation(full)
    await expect(storage.write('scan', { revision: 2 }, 1)).rejects.toThrow('refuses')
    expect(await storage.read('scan')).toEqual({ revision: 1 })
  })
})

describe('memory', () => {
  test('ends with the page', async () => {
    nothingAtAll()
    const storage = await openStorage()
    await storage.write('scan', { revision: 1 }, 0)
    expect(await (await openOnNewPage()).read('scan')).toBeUndefined()
  })

  test('is one for the whole page', async () => {
    nothingAtAll()
    await (await openStorage()).write('board.a', { revision: 1 }, 0)
    const other = await openStorage()
    expect(await other.read('board.a')).toEqual({ revision: 1 })
    expect(await other.write('board.a', { revision: 1 }, 0)).toBe('stale')
  })
})

/** A write that fails at once if there is something already. */
function addInstead(this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
  return this.add(value, key)
}

/** A write that succeeds, after which the browser still aborts, as with a full disk. */
function putInVain(this: IDBObjectStore, value: unknown, key: IDBValidKey = '') {
  this.delete(key)
  const request = this.add(value, key)
  request.addEventListener('success', () => {
    this.transaction.abort()
  })
  return request
}
