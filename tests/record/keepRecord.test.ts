import { beforeEach, describe, expect, test } from 'vitest'
import { createStore } from 'zustand'
import { openStorage, type Storage } from '../../src/platform/storage'
import { keepRecord, settled } from '../../src/record/keepRecord'
import { nothingKnown, type RecordState } from '../../src/record/recordState'
import { newProfile } from '../support/browser'

type List = { readonly revision: number; readonly items: readonly string[] }

const KEY = 'list'
let storage: Storage
beforeEach(async () => {
  newProfile()
  storage = await openStorage()
})

/** A tab that has read the list of this device. */
async function openTab(onOtherTab: 'stop' | 'replay', used: Partial<Storage> = {}) {
  const store = createStore<RecordState<List>>()(() => nothingKnown)
  const record = keepRecord<List>({
    key: KEY,
    storage: { ...storage, ...used },
    store,
    onOtherTab,
    decode: (raw) => ({ ok: true, value: raw as List }),
  })
  await record.open()
  return {
    ...record,
    state: store.getState,
    add: (item: string) => {
      record.save((stored) => ({ revision: 0, items: [...(stored?.items ?? []), item] }))
    },
    settled: () => settled(store),
  }
}

const stored = async () => ((await storage.read(KEY)) as List | undefined)?.items

describe('when another tab wrote in between', () => {
  test('a record that stops overwrites nothing, and keeps what was done in its tab', async () => {
    const [first, second] = [await openTab('stop'), await openTab('stop')]
    first.add('a')
    expect(await first.settled()).toBe('kept')
    second.add('b')
    expect(await second.settled()).toBe('changedInOtherTab')
    expect(await stored()).toEqual(['a'])
    expect(second.state().pending).toHaveLength(1)
  })

  test('a record that replays makes its changes to what is there, and loses none', async () => {
    const [first, second] = [await openTab('replay'), await openTab('replay')]
    for (const item of ['a', 'b', 'c']) first.add(item)
    for (const item of ['1', '2']) second.add(item)
    expect([await first.settled(), await second.settled()]).toEqual(['kept', 'kept'])
    expect((await stored())?.toSorted()).toEqual(['1', '2', 'a', 'b', 'c'])
    expect((await stored())?.filter((item) => /\d/.test(item))).toEqual(['1', '2'])
  })

  test.each([
    ['stop', 'changedInOtherTab', undefined],
    ['replay', 'kept', ['a']],
  ] as const)('a refresh finds it: %s', async (onOtherTab, status, items) => {
    const [first, second] = [await openTab(onOtherTab), await openTab(onOtherTab)]
    first.add('a')
    await first.settled()
    await second.refresh()
    expect(second.state().status).toBe(status)
    expect(second.state().stored?.items).toEqual(items)
  })

  test('a tab that is writing refreshes after that', async () => {
    const gate = new EventTarget()
    const isOpen = new Promise((resolve) => {
      gate.addEventListener('open', resolve)
    })
    const tab = await openTab('replay', {
      write: async (...given) => {
        const outcome = await storage.write(...given)
        await isOpen
        return outcome
      },
    })
    tab.add('a')
    await tab.refresh()
    expect(tab.state()).toMatchObject({ status: 'busy', heard: true })
    gate.dispatchEvent(new Event('open'))
    expect(await tab.settled()).toBe('kept')
    await tab.refresh()
    expect(tab.state()).toMatchObject({ heard: false, stored: { items: ['a'] } })
  })
})

test('a failed change is made again with the next one', async () => {
  const disk = { full: true }
  const tab = await openTab('replay', {
    write: (...given) =>
      disk.full ? Promise.reject(new Error('The disk is full')) : storage.write(...given),
  })
  tab.add('a')
  expect(await tab.settled()).toBe('failed')
  await tab.refresh()
  expect(tab.state().pending).toHaveLength(1)
  disk.full = false
  tab.add('b')
  expect(await tab.settled()).toBe('kept')
  expect(await stored()).toEqual(['a', 'b'])
  expect(tab.state().pending).toEqual([])
})

test('a failed wipe is not repeated by a later change', async () => {
  const disk = { broken: true }
  const tab = await openTab('replay', {
    remove: (...given) =>
      disk.broken ? Promise.reject(new Error('The disk is broken')) : storage.remove(...given),
  })
  tab.add('a')
  await tab.settled()
  tab.wipe()
  expect(await tab.settled()).toBe('failed')
  disk.broken = false
  tab.add('b')
  expect(await tab.settled()).toBe('kept')
  expect(await stored()).toEqual(['a', 'b'])
})
