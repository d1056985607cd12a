import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordOf, relations } from '../../../src/core/framework'
import { summariseGroup } from '../../../src/core/group'
import { stepFor } from '../../../src/workshop/board/figureOf'
import { closeObstacle, type Participant } from '../../../src/workshop/board/rounds'
import { visiblePicture } from '../../../src/workshop/board/visiblePicture'
import { anySharedResult } from '../../support/sharedResults'
import { close, collected, type State } from '../../support/simulatedBoard'

/** Somebody who has the same score in every relation but those named. */
function person(
  participant: number,
  score: number,
  change: Partial<Participant> = {},
): Participant {
  return { participant, revision: 0, now: recordOf(relations, () => score), ...change }
}

const people = (n: number, from = 0) =>
  Array.from({ length: n }, (_, i) => person(from + i, (5 * (from + i)) % 105))

const nothing: State = { rounds: [] }

describe('the first picture', () => {
  test.each([
    [0, { why: 'tooFew', missing: 5 }],
    [4, { why: 'tooFew', missing: 1 }],
    [5, undefined],
    [25, undefined],
  ])('with %i people: %o', (n, obstacle) => {
    expect(closeObstacle(collected(nothing, people(n)))).toEqual(obstacle)
  })

  test('waits for more people if the trainer asked for more', () => {
    const thresholds = { median: 10, quartiles: 12, thirds: 12 }
    const obstacle = closeObstacle(collected(nothing, people(8), thresholds))
    expect(obstacle).toEqual({ why: 'tooFew', missing: 2 })
  })

  test('has medians from 5 people and quartiles from 8, coarse', () => {
    const five = close(
      nothing,
      [5, 10, 20, 25, 30].map((score, i) => person(i, score)),
    )
    expect(five.picture?.figures['now.politics']).toEqual({ n: 5, median: 25 })
    const eight = close(nothing, people(8))
    expect(eight.picture?.figures['now.politics']).toEqual({
      n: 8,
      median: 20,
      q1: 10,
      q3: 30,
    })
  })

  test('leaves out what too few people have a value for', () => {
    const without = { ...recordOf(relations, () => 50), politics: null }
    const participants = [...people(4), person(9, 0, { now: without })]
    const { picture } = close(nothing, participants)
    expect(picture?.figures).not.toHaveProperty('now.politics')
    expect(picture?.figures['now.society']).toMatchObject({ n: 5 })
    expect(Object.keys(picture?.counts ?? {})).toEqual([])
  })

  test.each([
    [7, undefined],
    [8, { n: 8, median: 50, q1: 50, q3: 50 }],
  ])('with %i people has this in a heat map cell: %o', (n, figure) => {
    const row = { purpose: 50, connected: null, professional: 50, partner: 50 }
    const cells = { I: row, T: row, O: row }
    const { picture } = close(
      nothing,
      people(n).map((each) => ({ ...each, cells })),
    )
    expect(picture?.figures['cells.T.purpose']).toEqual(figure)
    expect(picture?.figures['cells.T.connected']).toBeUndefined()
  })

  test('agrees with summariseGroup, but for the rounding', () => {
    fc.assert(
      fc.property(fc.array(anySharedResult, { minLength: 5, maxLength: 30 }), (results) => {
        const participants = results.map((result, participant) => ({ ...result, participant }))
        const { picture } = close(nothing, participants)
        const now = summariseGroup(participants)
        for (const id of relations) {
          const [figure, whole] = [picture?.figures[`now.${id}`], now[id]]
          expect(figure?.n).toBe(whole.median === undefined ? undefined : whole.n)
          expect(Math.abs((figure?.median ?? 0) - (whole.median ?? 0))).toBeLessThanOrEqual(
            stepFor(whole.n) / 2,
          )
        }
      }),
    )
  })
})

describe('the next picture', () => {
  const first = close(nothing, people(8))

  test.each<[string, Participant[], unknown]>([
    ['is not made of the same people', people(8), { why: 'unchanged' }],
    ['waits for one', people(9), { why: 'waiting', changes: 1, missing: 4 }],
    ['waits for four', people(12), { why: 'waiting', changes: 4, missing: 1 }],
    ['is made with five', people(13), undefined],
    ['waits if one left', people(7), { why: 'waiting', changes: 1, missing: 4 }],
    ['is made if two came and three left', people(7, 3), undefined],
    [
      'counts who shared something else',
      people(8).map((each) => (each.participant === 3 ? person(3, 100, { revision: 1 }) : each)),
      { why: 'waiting', changes: 1, missing: 4 },
    ],
    [
      'does not count who shared the same again',
      people(8).map((each) => ({ ...each, revision: 1 })),
      { why: 'unchanged' },
    ],
  ])('%s', (_, participants, obstacle) => {
    expect(closeObstacle(collected(first, participants))).toEqual(obstacle)
  })

  test('is also compared with every picture before the last', () => {
    const second = close(first, people(13))
    // Five others left, but only two people differ from the first picture.
    const third = [...people(7), person(8, 40)]
    expect(closeObstacle(collected(second, third))).toEqual({
      why: 'waiting',
      changes: 5,
      missing: 3,
    })
  })

  test('keeps a figure as it was if too few newcomers have a value for it', () => {
    const noPolitics = { now: { ...recordOf(relations, () => 100), politics: null } }
    const without = [20, 21, 22].map((number) => person(number, 100, noPolitics))
    const { picture } = close(first, [...people(8), ...without, ...people(2, 30)])
    expect(picture?.figures['now.politics']).toEqual(first.picture?.figures['now.politics'])
    expect(picture?.figures['now.society']).toMatchObject({ n: 13 })
  })

  test('drops a figure that too few people are left for', () => {
    const { picture } = close(first, people(3))
    expect(picture?.figures).toEqual({})
  })
})

test('a picture shows less if the trainer asks for more people afterwards', () => {
  const { picture } = close(nothing, people(9))
  if (!picture) throw new Error('No picture')
  expect(
    visiblePicture(picture, { median: 9, quartiles: 10, thirds: 10 }).figures['now.society'],
  ).toEqual({
    median: 20,
  })
  expect(visiblePicture(picture, { median: 10, quartiles: 10, thirds: 10 }).figures).toEqual({})
})

describe('the differences between relations that a picture names', () => {
  const has = (participant: number, now: Partial<Participant['now']>): Participant => ({
    participant,
    revision: 0,
    now: { ...recordOf(relations, () => null), ...now },
  })
  const both = (n: number, from = 0) =>
    Array.from({ length: n }, (_, i) => has(from + i, { politics: 30, society: 90 }))
  const societyAbovePolitics = [{ upper: 'society', lower: 'politics' }]

  test('are those of eight people who have both, without any number', () => {
    expect(close(nothing, both(8)).picture?.named).toEqual(societyAbovePolitics)
    expect(close(nothing, both(7)).picture?.named).toEqual([])
  })

  test('stay as they were where fewer than five of the people with both changed', () => {
    const first = close(nothing, both(7))
    // Both figures have five newcomers, but only one of them has both.
    const one = [20, 21, 22, 23].map((number) => has(number, { politics: 30 }))
    const other = [24, 25, 26, 27].map((number) => has(number, { society: 90 }))
    const others = [...both(8), ...one, ...other]
    const second = close(first, others)
    expect(second.picture?.figures['now.politics']?.n).toBe(12)
    expect(second.picture?.named).toEqual([])
    const third = close(second, [...others, ...both(5, 30)])
    expect(third.picture?.named).toEqual(societyAbovePolitics)
  })

  test('are left out where the trainer wants more people for quartiles', () => {
    const { picture } = close(nothing, both(8))
    if (!picture) throw new Error('No picture')
    expect(visiblePicture(picture, { median: 5, quartiles: 8, thirds: 10 }).named).toHaveLength(1)
    expect(visiblePicture(picture, { median: 5, quartiles: 9, thirds: 10 }).named).toEqual([])
  })
})
