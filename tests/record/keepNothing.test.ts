import { beforeEach, describe, expect, test } from 'vitest'
import type { KeepingStatus } from '../../src/record/recordState'
import { newProfile } from '../support/browser'
import { savedScan } from '../support/savedScans'
import {
  bankOf,
  becomes,
  openFailingTab,
  openKeepingTab,
  openTab,
  store,
  stored,
  type Tab,
} from '../support/session'

beforeEach(() => {
  newProfile()
})

describe('somebody who keeps nothing', () => {
  const kept = () => store(savedScan({ revision: 1, bank: bankOf(1), answers: { a: 4 } }))
  const comes = (tab: Tab, status: KeepingStatus) => becomes(() => tab.keeping().status === status)

  test('leaves nothing, whatever follows, until it is kept again', async () => {
    await kept()
    const tab = await openKeepingTab()
    tab.keeping().setSaving(false)
    tab.answer('b', 2)
    await comes(tab, 'off')
    await disappears()
    tab.keeping().setSaving(true)
    expect(await tab.settled()).toBe('kept')
    expect(await stored()).toMatchObject({ answers: { b: 2 } })
  })

  test('leaves nothing of an answer that is still being written', async () => {
    const done: string[] = []
    const tab = await openTab((offered) => ({
      ...offered,
      write: (...given) => offered.write(...given).finally(() => done.push('written')),
      remove: (...given) => offered.remove(...given).finally(() => done.push('removed')),
    }))
    await tab.keep()
    tab.answer('a', 4)
    tab.keeping().setSaving(false)
    await becomes(() => done.length === 2)
    expect(done).toEqual(['written', 'removed'])
    await comes(tab, 'off')
    expect(await stored()).toBeUndefined()
  })

  test('has everything kept after a change of mind at once', async () => {
    await kept()
    const tab = await openKeepingTab()
    tab.keeping().setSaving(false)
    tab.keeping().setSaving(true)
    tab.answer('b', 2)
    await comes(tab, 'kept')
    expect(await stored()).toMatchObject({ answers: { a: 4, b: 2 } })
  })

  test('is told if removing the kept scan fails, and can retry', async () => {
    await kept()
    const tab = await openFailingTab()
    tab.keeping().setSaving(false)
    await comes(tab, 'removeFailed')
    tab.answer('b', 2)
    await new Promise(setImmediate)
    expect(tab.keeping().status).toBe('removeFailed')
    expect(await stored()).toMatchObject({ answers: { a: 4 } })
    tab.makeRoom()
    tab.keeping().setSaving(false)
    await comes(tab, 'off')
    await disappears()
  })

  test('is not told that a scan is gone if wiping it fails', async () => {
    await kept()
    const tab = await openFailingTab()
    tab.keeping().setSaving(false)
    await comes(tab, 'removeFailed')
    tab.scan().clear()
    expect(await tab.settled()).toBe('removeFailed')
    await expect(tab.gone()).rejects.toThrow('removeFailed')
    tab.makeRoom()
    tab.keeping().setSaving(false)
    tab.scan().clear()
    await comes(tab, 'off')
    await disappears()
  })
})

/** Waits until nothing is stored, or until the time limit of the test. */
async function disappears(): Promise<void> {
  if ((await stored()) !== undefined) return disappears()
}
