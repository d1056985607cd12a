import { beforeEach, describe, expect, test } from 'vitest'
import { newProfile } from '../support/browser'
import { earlierScan, savedScan } from '../support/savedScans'
import { bankOf, becomes, openKeepingTab, store, stored } from '../support/session'

/** A visit with nothing in progress, and one scan put aside. */
const onlyEarlier = savedScan({
  bank: bankOf(1),
  answers: {},
  reminded: [],
  earlier: [earlierScan({ bank: bankOf(1) })],
})

beforeEach(() => {
  newProfile()
})

describe('two tabs', () => {
  test('the tab that went on is kept; the older one says so and overwrites nothing', async () => {
    const first = await openKeepingTab()
    first.answer('a', 1)
    expect(await first.settled()).toBe('kept')

    const second = await openKeepingTab()
    expect(second.scan().answers).toEqual({ a: 1 })
    second.answer('b', 2)
    expect(await second.settled()).toBe('kept')

    first.answer('a', 5)
    expect(await first.settled()).toBe('changedInOtherTab')
    first.answer('c', 5)
    expect(await first.settled()).toBe('changedInOtherTab')
    first.keeping().retrySave()
    expect(await first.settled()).toBe('changedInOtherTab')
    expect(first.scan().answers).toEqual({ a: 5, c: 5 })
    expect(await stored()).toMatchObject({ answers: { a: 1, b: 2 } })

    second.answer('c', 3)
    expect(await second.settled()).toBe('kept')
    expect(await stored()).toMatchObject({ answers: { a: 1, b: 2, c: 3 } })
  })

  test('the one that fell behind says so at once', async () => {
    const first = await openKeepingTab()
    first.answer('a', 1)
    expect(await first.settled()).toBe('kept')
    const second = await openKeepingTab()
    second.answer('b', 2)
    await becomes(() => first.keeping().status === 'changedInOtherTab')
    expect(second.keeping().status).toBe('kept')
  })

  test('both opened before the first answer: the first to answer is kept', async () => {
    const first = await openKeepingTab()
    const second = await openKeepingTab()
    second.answer('b', 2)
    expect(await second.settled()).toBe('kept')
    first.answer('a', 1)
    expect(await first.settled()).toBe('changedInOtherTab')
    expect(await stored()).toMatchObject({ answers: { b: 2 } })
  })

  test('data wiped in one does not come back from the other', async () => {
    const first = await openKeepingTab()
    first.answer('a', 1)
    expect(await first.settled()).toBe('kept')
    const second = await openKeepingTab()

    first.scan().clear()
    expect(await first.settled()).toBe('nothing')
    expect(await stored()).toBeUndefined()

    await becomes(() => second.scan().wiped === 'elsewhere')
    expect(second.scan().answers).toEqual({})
    expect(second.keeping().status).toBe('nothing')
    second.answer('b', 2)
    expect(await second.settled()).toBe('kept')
    expect(await stored()).toMatchObject({ answers: { b: 2 } })
  })

  test('data wiped while another tab writes is gone there too', async () => {
    const first = await openKeepingTab()
    first.answer('a', 1)
    expect(await first.settled()).toBe('kept')
    const second = await openKeepingTab()
    second.answer('b', 2)
    first.scan().clear()
    await becomes(
      () => second.scan().wiped === 'elsewhere' && second.keeping().status === 'nothing',
    )
    expect(second.scan().answers).toEqual({})
    expect(await stored()).toBeUndefined()
  })

  test('data no longer kept in one stays on the page of the other, which asks first', async () => {
    const first = await openKeepingTab()
    first.answer('a', 1)
    expect(await first.settled()).toBe('kept')
    const second = await openKeepingTab()
    first.keeping().setSaving(false)
    await becomes(() => second.keeping().status === 'removed')
    second.answer('b', 2)
    expect(second.keeping().status).toBe('removed')
    expect(await stored()).toBeUndefined()
    second.keeping().retrySave()
    await becomes(() => second.keeping().status === 'kept')
    expect(await stored()).toMatchObject({ answers: { a: 1, b: 2 } })
  })

  test('wiping works in the older tab too', async () => {
    const first = await openKeepingTab()
    const second = await openKeepingTab()
    second.answer('b', 2)
    await second.settled()
    first.answer('a', 1)
    expect(await first.settled()).toBe('changedInOtherTab')
    first.scan().clear()
    expect(await first.settled()).toBe('nothing')
    expect(await stored()).toBeUndefined()
  })

  test('emptying the older tab without wiping leaves what the other tab wrote', async () => {
    await store(onlyEarlier)
    const first = await openKeepingTab()
    const second = await openKeepingTab()
    second.answer('b', 2)
    expect(await second.settled()).toBe('kept')
    first.scan().change({ place: undefined, earlier: [] })
    expect(await first.settled()).toBe('changedInOtherTab')
    expect(await stored()).toMatchObject({ answers: { b: 2 }, earlier: [{ id: 'b3c1' }] })
  })

  test('emptying the only tab leaves nothing on the device', async () => {
    await store(onlyEarlier)
    const tab = await openKeepingTab()
    tab.scan().change({ place: undefined, earlier: [] })
    expect(await tab.settled()).toBe('nothing')
    expect(await stored()).toBeUndefined()
  })

  test('wiping works in the older tab while it writes', async () => {
    const first = await openKeepingTab()
    const second = await openKeepingTab()
    second.answer('b', 2)
    await second.settled()
    first.answer('a', 1)
    first.scan().clear()
    await first.settled()
    expect(await stored()).toBeUndefined()
  })

  test('a new scan after wiping is not overwritten by the wiped one', async () => {
    const first = await openKeepingTab()
    first.answer('a', 1)
    await first.settled()
    const second = await openKeepingTab()

    first.scan().clear()
    await first.settled()
    first.answer('b', 2)
    expect(await first.settled()).toBe('kept')
    await becomes(() => second.keeping().status === 'changedInOtherTab')

    second.answer('c', 3)
    expect(await second.settled()).toBe('changedInOtherTab')
    expect(await stored()).toMatchObject({ answers: { b: 2 } })
  })

  test('replacing what was unreadable spares what another tab has put there', async () => {
    await store({ damaged: true })
    const [first, second] = [await openKeepingTab(), await openKeepingTab()]
    first.answer('a', 1)
    first.keeping().retrySave()
    await becomes(() => first.keeping().status === 'kept')

    second.answer('b', 2)
    second.keeping().retrySave()
    await becomes(() => second.keeping().status !== 'unreadable')
    await second.settled()
    expect(await stored()).toMatchObject({ answers: { a: 1 } })
  })
})
