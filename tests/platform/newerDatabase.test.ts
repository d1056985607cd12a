import { openDB } from 'idb'
import { beforeEach, describe, expect, test } from 'vitest'
import { ownName } from '../../src/platform/ownName'
import { openStorage } from '../../src/platform/storage'
import { newProfile } from '../support/browser'

beforeEach(() => {
  newProfile()
})

describe('a database of a newer version', () => {
  test('is left as it is, and nothing is kept beside it', async () => {
    const newer = await openDB(ownName, 2, {
      upgrade: (made) => void made.createObjectStore('new'),
    })
    newer.close()
    const storage = await openStorage()
    expect(storage).toMatchObject({ medium: 'memory', isNewer: true })
    await expect(storage.write('scan', { revision: 1 }, 0)).rejects.toThrow('newer version')
    expect(await storage.remove('scan', 0)).toBe('removed')
    const left = await openDB(ownName)
    expect([...left.objectStoreNames]).toEqual(['new'])
    left.close()
  })

  test('goes as a whole when the person wipes it', async () => {
    const newer = await openDB(ownName, 2)
    newer.close()
    expect(await (await openStorage()).remove('scan')).toBe('removed')
    expect(await openStorage()).toMatchObject({ medium: 'database' })
  })
})
