import { beforeEach, describe, expect, test } from 'vitest'
import { newProfile, provide } from '../support/browser'
import { earlierScan, savedScan } from '../support/savedScans'
import { bankOf, becomes, KEY, openKeepingTab, openTab, store, stored } from '../support/session'
import { unhandledDuring } from '../support/unhandled'

let local: Map<string, string>

beforeEach(() => {
  local = newProfile()
})

describe('data kept by a newer version', () => {
  test.each<[string, unknown]>([
    ['a newer shape', { schema: 99, revision: 9, pages: [{ a: 4 }] }],
    ['a newer shape without a revision', { schema: 99, pages: [{ a: 4 }] }],
    ['a newer bank', savedScan({ bank: bankOf(2) })],
  ])('is left as it is while answering goes on: %s', async (_, newer) => {
    await store(newer)
    const tab = await openKeepingTab()
    expect(tab.keeping().status).toBe('newer')
    expect(tab.scan().answers).toEqual({})
    tab.scan().visit({ form: 'quick', at: 1 })
    tab.answer('a', 4)
    tab.scan().remind('quick/1')
    expect(await tab.settled()).toBe('newer')
    expect(tab.scan().answers).toEqual({ a: 4 })
    expect(await stored()).toEqual(newer)
  })

  test('is left as it is in localStorage, byte for byte', async () => {
    provide('indexedDB', () => undefined)
    const text = '{ "schema": 99,   "revision": 9, "é": [1.0] }'
    local.set(`ambtskompas/:${KEY}`, text)
    const tab = await openKeepingTab()
    tab.scan().visit({ form: 'quick', at: 1 })
    tab.answer('a', 4)
    await new Promise(setImmediate)
    expect(tab.keeping().status).toBe('newer')
    expect([...local]).toEqual([[`ambtskompas/:${KEY}`, text]])
  })

  test('is left as it is when a block gives its reminder before the first answer', async () => {
    const newer = { schema: 99, revision: 9 }
    await store(newer)
    const tab = await openKeepingTab()
    tab.scan().remind('quick/1')
    await tab.settled()
    expect(await stored()).toEqual(newer)
  })

  test('is left as it is when writing is tried again', async () => {
    const newer = { schema: 99, pages: [] }
    await store(newer)
    const tab = await openKeepingTab()
    tab.answer('a', 4)
    tab.keeping().retrySave()
    await tab.settled()
    expect(await stored()).toEqual(newer)
  })

  test('is left as it is when everything done since is undone', async () => {
    const newer = { schema: 99, revision: 9 }
    await store(newer)
    const tab = await openKeepingTab()
    tab.scan().change({ publicValue: 'Een veilige straat' })
    tab.scan().change({ publicValue: '' })
    tab.scan().change({ earlier: [earlierScan()] })
    tab.scan().change({ earlier: [] })
    await tab.settled()
    expect(tab.keeping().status).toBe('newer')
    expect(await stored()).toEqual(newer)
  })

  test('goes only when the person wipes everything', async () => {
    await store({ schema: 99, revision: 9 })
    const tab = await openKeepingTab()
    tab.answer('a', 4)
    tab.scan().clear()
    expect(await tab.settled()).toBe('nothing')
    expect(await stored()).toBeUndefined()
  })
})

describe('data that cannot be read', () => {
  const damaged = { ...savedScan({ revision: 3 }), answers: { a: 7 } }

  test('is handed back and left as it is while answering goes on', async () => {
    await store(damaged)
    const tab = await openKeepingTab()
    expect(tab.keeping()).toMatchObject({ status: 'unreadable', unreadable: damaged })
    tab.answer('a', 4)
    tab.scan().visit({ form: 'quick', at: 1 })
    expect(await tab.settled()).toBe('unreadable')
    expect(await stored()).toEqual(damaged)
  })

  test('is handed back as text where half of it is gone', async () => {
    provide('indexedDB', () => undefined)
    const text = '{"schema":1,"revision":3,"answe'
    local.set(`ambtskompas/:${KEY}`, text)
    const tab = await openKeepingTab()
    expect(tab.keeping()).toMatchObject({ status: 'unreadable', unreadable: text })
    tab.answer('a', 4)
    await new Promise(setImmediate)
    expect([...local]).toEqual([[`ambtskompas/:${KEY}`, text]])
  })

  test('is replaced by what was answered, once the person agrees', async () => {
    await store(damaged)
    const tab = await openKeepingTab()
    tab.answer('a', 4)
    tab.keeping().retrySave()
    await becomes(() => tab.keeping().status === 'kept')
    expect(tab.keeping().unreadable).toBeUndefined()
    expect(await stored()).toMatchObject({ revision: 4, answers: { a: 4 } })

    tab.answer('b', 2)
    expect(await tab.settled()).toBe('kept')
    expect((await openKeepingTab()).scan().answers).toEqual({ a: 4, b: 2 })
  })

  test('is only removed if nothing was answered yet', async () => {
    await store(damaged)
    const tab = await openKeepingTab()
    tab.keeping().retrySave()
    await becomes(() => tab.keeping().status === 'nothing')
    expect(await stored()).toBeUndefined()
  })

  test('goes when the person wipes everything', async () => {
    await store(damaged)
    const tab = await openKeepingTab()
    tab.scan().clear()
    expect(await tab.settled()).toBe('nothing')
    expect(await stored()).toBeUndefined()
  })

  test('is still handed back where replacing it fails', async () => {
    await store(damaged)
    const tab = await openTab((offered) => ({
      ...offered,
      remove: () => Promise.reject(new Error('The disk is broken')),
    }))
    await tab.keep()
    const unhandled = await unhandledDuring(async () => {
      tab.keeping().retrySave()
    })
    expect(unhandled).toEqual([])
    expect(tab.keeping().unreadable).toEqual(damaged)
  })

  test('is not overwritten if the browser cannot read', async () => {
    await store(savedScan({ bank: bankOf(1) }))
    const before = await stored()
    const tab = await openTab((offered) => ({
      ...offered,
      read: () => Promise.reject(new Error('The disk is broken')),
    }))
    await tab.keep()
    tab.answer('a', 4)
    expect(await tab.settled()).toBe('unreadable')
    expect(await stored()).toEqual(before)
  })
})
