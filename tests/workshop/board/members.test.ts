import { describe, expect, test } from 'vitest'
import { recordOf, relations } from '../../../src/core/framework'
import { figureIds } from '../../../src/workshop/board/figures'
import { changedPairs, countChanges, markIn, membersOf } from '../../../src/workshop/board/members'

const steps = Array.from({ length: 21 }, (_, i) => 5 * i)
const scoring = (participant: number, value: number) => ({
  participant,
  now: recordOf(relations, () => value),
})

describe('the marks of a member', () => {
  test('are different for every two values, whoever it is and whatever the secret', () => {
    for (let participant = 0; participant < 200; participant++) {
      const marks = steps.map(
        (value) => membersOf([scoring(participant, value)], 'secret')[0]?.marks,
      )
      expect(new Set(marks).size).toBe(steps.length)
      const first = steps.map((value) =>
        markIn('now.politics')(membersOf([scoring(participant, value)], 'x')[0] ?? none),
      )
      expect(new Set(first).size).toBe(steps.length)
    }
  })

  test('change whenever somebody changes one value', () => {
    const everybody = Array.from({ length: 500 }, (_, participant) => scoring(participant, 40))
    const then = membersOf(everybody, 'secret')
    const now = membersOf(
      everybody.map((person) => ({ ...person, now: { ...person.now, society: 45 } })),
      'secret',
    )
    const pairs = changedPairs(now, then)
    expect(pairs).toHaveLength(500)
    expect(countChanges(pairs, markIn('now.society'))).toBe(500)
    expect(countChanges(pairs, markIn('now.citizens'))).toBe(0)
  })

  test('say nothing without the secret: the same value has another mark for others', () => {
    const marks = membersOf(
      Array.from({ length: 64 }, (_, participant) => scoring(participant, 40)),
      'secret',
    ).map(({ marks: each }) => each)
    expect(new Set(marks).size).toBeGreaterThan(60)
    expect(marks[0]?.length).toBeLessThanOrEqual(figureIds.length)
  })
})

const none = { participant: 0, marks: '' }
