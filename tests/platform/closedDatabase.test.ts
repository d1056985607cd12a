import { forceCloseDatabase } from 'fake-indexeddb'
import { deleteDB, openDB } from 'idb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ownName } from '../../src/platform/ownName'
import { openStorage, type Storage } from '../../src/platform/storage'
import { newProfile, provide, refuse } from '../support/browser'

describe('the database, closed while the app is open,', () => {
  let storage: Storage

  beforeEach(async () => {
    newProfile()
    storage = await openStorage()
    await storage.write('scan', { revision: 7 }, 0)
  })

  test('lets itself be deleted elsewhere, and is not filled again unasked', async () => {
    await deleteDB(ownName)
    expect(await storage.write('scan', { revision: 8 }, 7)).toBe('stale')
    expect(await storage.read('scan')).toBeUndefined()
    expect(await storage.write('scan', { revision: 1 }, 0)).toBe('kept')
  })

  test('is opened again if the browser closed it, with all that was kept', async () => {
    await closeByBrowser(() => storage.read('scan'))
    expect(await storage.read('scan')).toEqual({ revision: 7 })
    expect(await storage.write('scan', { revision: 8 }, 7)).toBe('kept')
  })

  test('can be wiped nevertheless', async () => {
    await deleteDB(ownName)
    expect(await storage.remove('scan', 7)).toBe('removed')
  })

  test('rejects a write while it cannot be opened, and keeps the next one', async () => {
    await deleteDB(ownName)
    const { indexedDB } = globalThis
    provide('indexedDB', () => refuse('SecurityError'))
    await expect(storage.write('scan', { revision: 8 }, 0)).rejects.toThrow('refuses')
    provide('indexedDB', () => indexedDB)
    expect(await storage.write('scan', { revision: 8 }, 0)).toBe('kept')
  })

  test('is left to a newer version of the app', async () => {
    const newer = await openDB(ownName, 2)
    await expect(storage.write('scan', { revision: 8 }, 7)).rejects.toThrow('version')
    expect(await newer.get('kept', 'scan')).toEqual({ revision: 7 })
  })
})

/** Closes the connection used meanwhile, as a browser that clears the data of a site does. */
async function closeByBrowser(work: () => Promise<unknown>): Promise<void> {
  const used = vi.spyOn(IDBDatabase.prototype, 'transaction')
  await work()
  const connection: unknown = used.mock.contexts[0]
  used.mockRestore()
  if (!(connection instanceof IDBDatabase)) throw new Error('No connection was used')
  const closed = new Promise((resolve) => {
    connection.addEventListener('close', resolve)
  })
  Reflect.apply(forceCloseDatabase, undefined, [connection])
  await closed
}
