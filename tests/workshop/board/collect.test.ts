import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  collect,
  merge,
  remove,
  type Arrival,
  type Collection,
} from '../../../src/workshop/board/collect'
import { anySharedResult, sharedResult } from '../../support/sharedResults'
import type { SharedResult } from '../../../src/core/sharedResult'

const empty: Collection = { participants: [], removed: [], rejected: [] }
const workshop = { board: sharedResult().board, bank: sharedResult().bank, form: 'quick' } as const

const arrival = (change: Partial<SharedResult> = {}, mark = JSON.stringify(change)): Arrival => ({
  mark,
  result: sharedResult(change),
})
const noChange = { added: 0, replaced: 0, known: 0, removed: 0, rejected: {} }

function take(collection: Collection, ...arrivals: Arrival[]) {
  return collect(collection, workshop, arrivals)
}

describe('a code that comes in', () => {
  const one = take(empty, arrival()).collection

  test('counts', () => {
    expect(take(empty, arrival()).outcome).toEqual({ ...noChange, added: 1 })
    expect(one.participants).toHaveLength(1)
  })

  test('is known the second time, even in one go', () => {
    expect(take(one, arrival(), arrival()).outcome).toEqual({ ...noChange, known: 2 })
    expect(take(empty, arrival(), arrival()).outcome).toEqual({ ...noChange, added: 1, known: 1 })
  })

  test('from somebody else counts even with the same scores', () => {
    expect(take(one, arrival({ participant: 2 })).collection.participants).toHaveLength(2)
  })

  test('replaces an earlier one of the same person, but not a later one', () => {
    const now = { ...sharedResult().now, politics: 10 }
    const later = take(one, arrival({ revision: 1, now }))
    expect(later.outcome).toEqual({ ...noChange, replaced: 1 })
    expect(later.collection.participants).toMatchObject([{ participant: 1, revision: 1, now }])
    const again = take(later.collection, arrival())
    expect(again.outcome).toEqual({ ...noChange, known: 1 })
    expect(again.collection.participants).toEqual(later.collection.participants)
  })

  test.each<[string, Arrival]>([
    ['otherWorkshop', arrival({ board: 7 })],
    ['otherBank', arrival({ bank: 7 })],
    ['otherForm', arrival({ form: 'full' })],
    ['otherWorkshop', { mark: 'sealed', reason: 'otherWorkshop' }],
    ['impossible', { mark: 'odd', reason: 'impossible' }],
    ['clash', arrival({ now: { ...sharedResult().now, politics: 0 } })],
  ])('is counted apart as %s, and only once', (reason, strange) => {
    const first = take(one, strange)
    expect(first.outcome).toEqual({ ...noChange, rejected: { [reason]: 1 } })
    expect(first.collection.participants).toEqual(one.participants)
    expect(take(first.collection, strange).outcome).toEqual(noChange)
  })
})

describe('a removed code', () => {
  const without = remove(take(empty, arrival(), arrival({ participant: 2 })).collection, 1)

  test('is gone, and is not added again', () => {
    expect(without.participants.map(({ participant }) => participant)).toEqual([2])
    expect(take(without, arrival())).toEqual({
      collection: without,
      outcome: { ...noChange, removed: 1 },
    })
  })

  test('may be followed by a later one of the same person', () => {
    expect(take(without, arrival({ revision: 1 })).outcome).toEqual({ ...noChange, added: 1 })
  })

  test('that was never there changes nothing', () => {
    expect(remove(without, 9)).toBe(without)
  })
})

const anyArrivals = fc.array(
  anySharedResult.map((result): Arrival => {
    const mine = { ...result, participant: result.participant % 6, ...workshop }
    return { mark: JSON.stringify(mine), result: mine }
  }),
  { maxLength: 20 },
)
const revisions = ({ participants }: Collection) =>
  new Map(participants.map(({ participant, revision }) => [participant, revision]))

describe('however codes come in', () => {
  test('every one is counted somewhere', () => {
    fc.assert(
      fc.property(anyArrivals, (arrivals) => {
        const { collection, outcome } = collect(empty, workshop, arrivals)
        const { added, replaced, known, removed, rejected } = outcome
        const marks = new Set(collection.rejected.map(({ mark }) => mark))
        const repeated = arrivals.filter(({ mark }) => marks.has(mark)).length - marks.size
        const sum = added + replaced + known + removed + (rejected.clash ?? 0) + repeated
        expect(sum).toBeLessThanOrEqual(arrivals.length)
        expect(collection.participants).toHaveLength(added)
        expect(new Set(collection.participants.map(({ participant }) => participant)).size).toBe(
          added,
        )
      }),
    )
  })

  test('two devices together have what one device would have', () => {
    fc.assert(
      fc.property(anyArrivals, anyArrivals, (here, there) => {
        const separate = merge(
          collect(empty, workshop, here).collection,
          collect(empty, workshop, there).collection,
        )
        const together = collect(empty, workshop, [...here, ...there]).collection
        expect(revisions(separate)).toEqual(revisions(together))
      }),
    )
  })

  test('a code removed on one device stays removed', () => {
    const both = take(empty, arrival(), arrival({ participant: 2 })).collection
    expect(merge(both, remove(both, 1)).participants.map(({ participant }) => participant)).toEqual(
      [2],
    )
    expect(merge(remove(both, 1), both).participants.map(({ participant }) => participant)).toEqual(
      [2],
    )
  })
})
