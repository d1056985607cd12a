import { beforeEach, describe, expect, test } from 'vitest'
import type { Storage } from '../../src/platform/storage'
import { newProfile, provide } from '../support/browser'
import { noExtras, savedScan } from '../support/savedScans'
import {
  bank,
  bankOf,
  openFailingTab,
  openKeepingTab,
  openTab,
  place,
  store,
  stored,
} from '../support/session'

beforeEach(() => {
  newProfile()
})

describe('a first visit', () => {
  test('has nothing to keep, and says where it will be kept', async () => {
    const tab = await openKeepingTab()
    expect(tab.keeping()).toMatchObject({ status: 'nothing', medium: 'database' })
    expect(tab.scan().answers).toEqual({})
    expect(await stored()).toBeUndefined()
  })

  test('calls an answer kept only after it was written', async () => {
    const tab = await openKeepingTab()
    tab.answer('a', 4)
    expect(tab.keeping().status).toBe('busy')
    expect(await tab.settled()).toBe('kept')
    expect(await stored()).toEqual({
      schema: 7,
      revision: expect.any(Number),
      bank: { id: 'ambtskompas', version: 1, fingerprint: '811c9dc5' },
      answers: { a: 4 },
      ...noExtras,
      place,
      answeredOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      reminded: [],
      earlier: [],
      colleagues: [],
    })
  })

  test('keeps the last state of many quick changes, with few writes', async () => {
    let writes = 0
    const tab = await openTab((offered) => ({
      ...offered,
      write: (...given) => ((writes += 1), offered.write(...given)),
    }))
    await tab.keep()
    for (const value of [1, 2, 3, 4, 5] as const) {
      tab.answer('a', value)
      tab.scan().visit({ form: 'full', at: value })
    }
    expect(await tab.settled()).toBe('kept')
    expect(await stored()).toMatchObject({
      answers: { a: 5 },
      place: { form: 'full', at: 5 },
    })
    expect(writes).toBe(2)
  })

  test('also keeps what was answered while writing', async () => {
    const tab = await openKeepingTab()
    tab.answer('a', 1)
    await Promise.resolve()
    tab.answer('b', 2)
    expect(await tab.settled()).toBe('kept')
    expect(await stored()).toMatchObject({ answers: { a: 1, b: 2 } })
  })
})

describe('a next visit', () => {
  test.each<[Storage['medium'], () => void]>([
    ['database', () => undefined],
    [
      'local',
      () => {
        provide('indexedDB', () => undefined)
      },
    ],
  ])('finds its answers, place and reminders in the %s', async (medium, arrange) => {
    arrange()
    const before = await openKeepingTab()
    before.answer('a', 4)
    before.answer('b', 'na')
    before.scan().visit({ form: 'quick', at: 2 })
    before.scan().remind('quick/1')
    expect(await before.settled()).toBe('kept')

    const tab = await openKeepingTab()
    expect(tab.keeping()).toMatchObject({ status: 'kept', medium })
    expect(tab.scan()).toMatchObject({
      answers: { a: 4, b: 'na' },
      place: { form: 'quick', at: 2 },
      reminded: ['quick/1'],
    })

    tab.answer('b', 1)
    expect(await tab.settled()).toBe('kept')
    expect(await stored()).toMatchObject({ answers: { a: 4, b: 1 }, reminded: ['quick/1'] })
  })

  test('writes nothing before it has read', async () => {
    await store(savedScan({ answers: { a: 2 }, bank: bankOf(1) }))
    const before = await stored()
    const writes: string[] = []
    const read = holdable()
    const tab = await openTab((offered) => ({
      ...offered,
      read: (key) => read.held.then(() => offered.read(key)),
      write: (key, value, expected) => {
        writes.push('write')
        return offered.write(key, value, expected)
      },
      remove: (key) => {
        writes.push('remove')
        return offered.remove(key)
      },
    }))
    const kept = tab.keep()
    tab.answer('b', 5)
    await new Promise(setImmediate)
    expect(writes).toEqual([])

    read.release()
    await kept
    expect(tab.scan().answers).toEqual({ b: 5 })
    expect(tab.keeping().status).toBe('changedInOtherTab')
    tab.answer('c', 5)
    expect(await tab.settled()).toBe('changedInOtherTab')
    expect(await stored()).toEqual(before)
  })

  test('keeps nothing where only memory is left, and says so', async () => {
    provide('indexedDB', () => undefined)
    provide('localStorage', () => undefined)
    const before = await openKeepingTab()
    before.answer('a', 4)
    expect(await before.settled()).toBe('kept')
    expect(before.keeping().medium).toBe('memory')
    expect((await openKeepingTab()).scan().answers).toEqual({})
  })
})

describe('a new version of the bank', () => {
  test('asks only the changed statements and dilemmas again', async () => {
    const before = await openKeepingTab()
    for (const id of ['a', 'b', 'removed']) before.answer(id, 4)
    before.scan().change({ choices: { 'politics-society': [3, 2, 2], 'society-citizens': [0] } })
    expect(await before.settled()).toBe('kept')

    const since = { a: 1, b: 2, c: 2, 'politics-society': 2 }
    const tab = await openKeepingTab({ ...bank, version: 2, fingerprint: 'bf9cf968', since })
    expect(tab.scan().answers).toEqual({ a: 4, removed: 4 })
    expect(tab.scan().choices).toEqual({ 'society-citizens': [0] })

    tab.answer('c', 1)
    expect(await tab.settled()).toBe('kept')
    expect(await stored()).toMatchObject({
      bank: { id: 'ambtskompas', version: 2, fingerprint: 'bf9cf968' },
      answers: { a: 4, removed: 4, c: 1 },
    })
  })
})

describe('wiping', () => {
  test('removes the record, and a new scan starts', async () => {
    const tab = await openKeepingTab()
    tab.answer('a', 1)
    tab.scan().visit({ form: 'quick', at: 1 })
    tab.scan().remind('quick/1')
    expect(await tab.settled()).toBe('kept')
    tab.scan().clear()
    expect(await tab.settled()).toBe('nothing')
    expect(await stored()).toBeUndefined()
    tab.answer('b', 2)
    expect(await tab.settled()).toBe('kept')
    expect(await stored()).toMatchObject({ answers: { b: 2 }, reminded: [] })
  })

  test('while an answer is being written removes that too', async () => {
    const tab = await openKeepingTab()
    tab.answer('a', 1)
    tab.scan().clear()
    expect(await tab.settled()).toBe('nothing')
    expect(await stored()).toBeUndefined()
  })
})

describe('a write that fails', () => {
  test('is reported, and made up for by trying again', async () => {
    const tab = await openFailingTab()
    tab.answer('a', 1)
    expect(await tab.settled()).toBe('failed')
    tab.keeping().retrySave()
    expect(await tab.settled()).toBe('failed')
    tab.makeRoom()
    tab.keeping().retrySave()
    expect(await tab.settled()).toBe('kept')
    expect(await stored()).toMatchObject({ answers: { a: 1 } })
  })

  test('is tried again with the next answer', async () => {
    const tab = await openFailingTab()
    tab.answer('a', 1)
    tab.answer('b', 2)
    expect(await tab.settled()).toBe('failed')
    tab.makeRoom()
    tab.answer('c', 3)
    expect(await tab.settled()).toBe('kept')
    expect(await stored()).toMatchObject({ answers: { a: 1, b: 2, c: 3 } })
  })

  test('is reported for wiping too', async () => {
    await store(savedScan({ revision: 1, bank: bankOf(1) }))
    const tab = await openFailingTab()
    tab.scan().clear()
    expect(await tab.settled()).toBe('failed')
    expect(await stored()).toBeDefined()
    tab.makeRoom()
    tab.keeping().retrySave()
    expect(await tab.settled()).toBe('nothing')
    expect(await stored()).toBeUndefined()
  })
})

/** A promise that stays open until it is released. */
function holdable() {
  const gate = new EventTarget()
  return {
    held: new Promise((resolve) => {
      gate.addEventListener('release', resolve)
    }),
    release: () => gate.dispatchEvent(new Event('release')),
  }
}
