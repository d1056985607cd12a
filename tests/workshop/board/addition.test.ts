import { describe, expect, test } from 'vitest'
import { additionOf, isInPicture, undoAddition } from '../../../src/workshop/board/addition'
import { closeRound } from '../../../src/workshop/board/rounds'
import { collect, remove, type Collection } from '../../../src/workshop/board/collect'
import type { SharedResult } from '../../../src/core/sharedResult'
import { newBoard } from '../../support/boards'
import { sharedResult } from '../../support/sharedResults'

const workshop = { board: 1_234_567, bank: 4711, form: 'quick' } as const
const nothing: Collection = { participants: [], removed: [], rejected: [] }

function take(collection: Collection, ...results: Partial<SharedResult>[]): Collection {
  const arrivals = results.map((change) => {
    const result = sharedResult(change)
    return { mark: JSON.stringify(result), result }
  })
  return collect(collection, workshop, arrivals).collection
}

describe('undoAddition', () => {
  test.each<[string, Collection, Partial<SharedResult>[]]>([
    ['new people', nothing, [{ participant: 1 }, { participant: 2 }]],
    ['a renewed code', take(nothing, { participant: 1 }), [{ participant: 1, revision: 1 }]],
    ['codes set apart', take(nothing, { participant: 1 }), [{ participant: 2, bank: 1 }]],
    ['what was known', take(nothing, { participant: 1 }), [{ participant: 1 }]],
  ])('leaves everything as it was before %s', (_, before, results) => {
    const after = take(before, ...results)
    expect(undoAddition(after, additionOf(before, after))).toEqual(before)
  })

  test('lets the same codes be added again', () => {
    const after = take(nothing, { participant: 1 })
    const undone = undoAddition(after, additionOf(nothing, after))
    expect(take(undone, { participant: 1 })).toEqual(after)
  })

  test('leaves alone people who changed since or were removed', () => {
    const after = take(nothing, { participant: 1 }, { participant: 2 }, { participant: 3 })
    const later = remove(take(after, { participant: 2, revision: 1 }, { participant: 4 }), 3)
    const undone = undoAddition(later, additionOf(nothing, after))
    expect(undone.participants.map(({ participant, revision }) => [participant, revision])).toEqual(
      [
        [2, 1],
        [4, 0],
      ],
    )
    expect(undone.removed).toEqual([{ participant: 3, revision: 0 }])
  })
})

describe('isInPicture', () => {
  const five = [1, 2, 3, 4, 5].map((participant) => ({ participant }))
  const other = { citizens: 5, organisation: 5, politics: 5, profession: 5, society: 5 }

  test('is so of what a round was closed with, and of nothing that came later', async () => {
    const group = take(nothing, ...five)
    const { board } = await newBoard({ participants: group.participants })
    const added = additionOf(nothing, group)
    expect(isInPicture(board, added)).toBe(false)
    const { round } = closeRound(board, '2026-11-24T11:00:00.000Z')
    const closed = { ...board, rounds: [round] }
    expect(isInPicture(closed, added)).toBe(true)
    const later = take(group, { participant: 6 })
    expect(isInPicture(closed, additionOf(group, later))).toBe(false)
    const renewed = take(group, { participant: 1, revision: 1, now: other })
    expect(isInPicture(closed, additionOf(group, renewed))).toBe(false)
    const apart = take(group, { participant: 7, bank: 1 })
    expect(isInPicture(closed, additionOf(group, apart))).toBe(false)
  })
})
