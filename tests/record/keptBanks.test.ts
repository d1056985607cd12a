import { beforeEach, describe, expect, test, vi } from 'vitest'
import { tellTabs } from '../../src/platform/channel'
import { openStorage, type Storage } from '../../src/platform/storage'
import { keepBank, readKeptBank } from '../../src/record/keptBanks'
import { newProfile } from '../support/browser'

vi.mock('../../src/platform/channel')

const bank = { id: 'own-00000001', title: 'Waterschap', source: '{}', carried: undefined }
const ofHost = { ...bank, carried: { kind: 'host', id: 'waterschap' } } as const

beforeEach(() => {
  newProfile()
  vi.mocked(tellTabs).mockReset()
})

describe('keepBank, while another tab keeps the same bank', () => {
  /** A storage in which another tab writes just before the first write. */
  async function contested(other: typeof bank | typeof ofHost): Promise<Storage> {
    const storage = await openStorage()
    let isFirst = true
    return {
      ...storage,
      write: async (...args) => {
        if (isFirst) await keepBank(storage, other)
        if (isFirst) vi.mocked(tellTabs).mockReset()
        isFirst = false
        return storage.write(...args)
      },
    }
  }

  test('keeps what this tab knows of its file, and tells other tabs once', async () => {
    await keepBank(await contested(bank), ofHost)
    expect(await readKeptBank(await openStorage(), bank.id)).toEqual(ofHost)
    expect(vi.mocked(tellTabs)).toHaveBeenCalledTimes(1)
  })

  test('keeps what the other tab knows of its file', async () => {
    await keepBank(await contested(ofHost), bank)
    expect(await readKeptBank(await openStorage(), bank.id)).toEqual(ofHost)
  })
})
