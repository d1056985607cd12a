import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Storage } from '../../src/platform/storage'
import { newProfile } from '../support/browser'
import { savedScan } from '../support/savedScans'
import { bankOf, becomes, openKeepingTab, openTab, store, stored } from '../support/session'

/** A tab whose page is drawn while the browser has not opened its storage yet. */
async function openLate() {
  const tab = await openTab()
  const opening = new EventTarget()
  const opened = new Promise<Storage>((resolve) => {
    opening.addEventListener('open', () => {
      resolve(tab.storage)
    })
  })
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const drawn = tab.keepLate(opened)
  await vi.advanceTimersByTimeAsync(3000)
  vi.useRealTimers()
  await drawn
  return { ...tab, open: () => opening.dispatchEvent(new Event('open')) }
}

/** A tab whose page is drawn while the browser is still reading what it keeps. */
async function openReadingLate() {
  const reading = new EventTarget()
  const mayRead = new Promise((resolve) => {
    reading.addEventListener('read', resolve)
  })
  const tab = await openTab((offered) => ({
    ...offered,
    read: async (key) => {
      const raw = await offered.read(key)
      await mayRead
      return raw
    },
  }))
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const drawn = tab.keep()
  await vi.advanceTimersByTimeAsync(3000)
  vi.useRealTimers()
  await drawn
  return { ...tab, read: () => reading.dispatchEvent(new Event('read')) }
}

beforeEach(() => {
  newProfile()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('storage that the browser opens late', () => {
  test('is waited for no longer than three seconds, and nothing is claimed', async () => {
    const tab = await openLate()
    expect(tab.keeping()).toMatchObject({ status: 'late', medium: undefined })
  })

  test('gives back its scan to a page on which nothing was done', async () => {
    await store(savedScan({ answers: { a: 2 }, bank: bankOf(1) }))
    const tab = await openLate()
    const { replaced } = tab.scan()
    tab.open()
    await becomes(() => tab.keeping().status === 'kept')
    expect(tab.scan().answers).toEqual({ a: 2 })
    expect(tab.scan().replaced).toBe(replaced + 1)
  })

  test('keeps what was done meanwhile, if it holds nothing', async () => {
    const tab = await openLate()
    tab.answer('b', 5)
    tab.open()
    await becomes(() => tab.keeping().status === 'kept')
    expect(await stored()).toMatchObject({ answers: { b: 5 } })
  })

  test('is not written over by what was done meanwhile', async () => {
    await store(savedScan({ answers: { a: 2 }, bank: bankOf(1) }))
    const before = await stored()
    const tab = await openLate()
    tab.answer('b', 5)
    tab.open()
    await becomes(() => tab.keeping().status === 'changedInOtherTab')
    expect(tab.scan().answers).toEqual({ b: 5 })
    expect(await stored()).toEqual(before)
  })

  test('is emptied if everything was wiped meanwhile', async () => {
    await store(savedScan({ answers: { a: 2 }, bank: bankOf(1) }))
    const tab = await openLate()
    tab.scan().clear()
    tab.open()
    await becomes(() => tab.keeping().status === 'nothing')
    expect(tab.scan().answers).toEqual({})
    expect(await stored()).toBeUndefined()
  })

  test('gets nothing if keeping was turned off meanwhile', async () => {
    const tab = await openLate()
    tab.keeping().setSaving(false)
    tab.answer('b', 5)
    expect(tab.keeping().status).toBe('off')
    tab.open()
    await becomes(() => tab.keeping().medium === 'database')
    expect(tab.keeping().status).toBe('off')
    expect(await stored()).toBeUndefined()
  })

  test('does not give back what was wiped meanwhile, whatever was done since', async () => {
    await store(savedScan({ answers: { a: 2 }, bank: bankOf(1) }))
    const tab = await openLate()
    tab.scan().clear()
    tab.answer('b', 5)
    tab.open()
    await becomes(() => tab.keeping().status === 'kept')
    expect(tab.scan().answers).toEqual({ b: 5 })
    expect(await stored()).toMatchObject({ answers: { b: 5 } })
  })

  test('loses what it held if keeping was turned off meanwhile, as was said', async () => {
    await store(savedScan({ answers: { a: 2 }, bank: bankOf(1) }))
    const tab = await openLate()
    tab.keeping().setSaving(false)
    tab.open()
    await becomes(() => tab.keeping().medium === 'database')
    await becomes(() => tab.keeping().status === 'off' && !tab.keeping().working)
    expect(tab.scan().answers).toEqual({})
    expect(await stored()).toBeUndefined()
  })
})

describe('a first read that takes long', () => {
  beforeEach(() => store(savedScan({ answers: { a: 2 }, bank: bankOf(1) })))

  test('is waited for no longer than three seconds, and gives back its scan', async () => {
    const tab = await openReadingLate()
    expect(tab.keeping().status).toBe('late')
    tab.read()
    await becomes(() => tab.keeping().status === 'kept')
    expect(tab.scan().answers).toEqual({ a: 2 })
  })

  test('does not bring back what was wiped meanwhile', async () => {
    const tab = await openReadingLate()
    tab.scan().clear()
    tab.read()
    await becomes(() => tab.keeping().status === 'nothing')
    expect(tab.scan().answers).toEqual({})
    expect(await stored()).toBeUndefined()
  })

  test('does not bring back what another tab wiped meanwhile', async () => {
    const tab = await openReadingLate()
    const other = await openKeepingTab()
    other.scan().clear()
    await becomes(() => other.keeping().status === 'nothing' && !other.keeping().working)
    tab.read()
    await becomes(() => tab.scan().wiped === 'elsewhere')
    expect(tab.scan().answers).toEqual({})
    expect(tab.keeping().status).toBe('nothing')
    expect(await stored()).toBeUndefined()
  })

  test('leaves nothing behind if keeping was turned off meanwhile, as was said', async () => {
    const tab = await openReadingLate()
    tab.keeping().setSaving(false)
    tab.read()
    await becomes(() => tab.keeping().medium === 'database')
    await becomes(() => tab.keeping().status === 'off' && !tab.keeping().working)
    expect(tab.scan().answers).toEqual({})
    expect(await stored()).toBeUndefined()
  })
})
