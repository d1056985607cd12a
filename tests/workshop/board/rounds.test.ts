import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureIds, figuresOf, hasFigure } from '../../../src/workshop/board/figures'
import { recordOf, relations } from '../../../src/core/framework'
import { summariseGroup } from '../../../src/core/group'
import { leastThresholds } from '../../../src/core/thresholds'
import {
  countChanges,
  LEAST_CHANGES,
  visiblePicture,
  closeObstacle,
  type Participant,
} from '../../../src/workshop/board/rounds'
import { anySharedResult } from '../../support/sharedResults'
import { close, simulateBoard, type State } from '../../support/simulatedBoard'

/** Somebody who has the same score in every relation but those named. */
function person(nonce: number, score: number, change: Partial<Participant> = {}): Participant {
  return { nonce, revision: 0, now: recordOf(relations, () => score), ...change }
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
    expect(closeObstacle(people(n), [], leastThresholds)).toEqual(obstacle)
  })

  test('waits for more people if the trainer asked for more', () => {
    const thresholds = { median: 10, quartiles: 12 }
    expect(closeObstacle(people(8), [], thresholds)).toEqual({ why: 'tooFew', missing: 2 })
  })

  test('has medians from 5 people and quartiles from 8, rounded to 5', () => {
    const five = close(
      nothing,
      [5, 10, 20, 25, 30].map((score, i) => person(i, score)),
    )
    expect(five.picture?.figures['now.politics']).toEqual({ n: 5, median: 20 })
    const eight = close(nothing, people(8))
    expect(eight.picture?.figures['now.politics']).toEqual({
      n: 8,
      median: 20,
      q1: 10,
      q3: 25 + 5 - 5,
    })
  })

  test('leaves out what too few people have a value for', () => {
    const without = { ...recordOf(relations, () => 50), politics: null }
    const participants = [...people(4), person(9, 0, { now: without })]
    const { picture } = close(nothing, participants)
    expect(picture?.figures).not.toHaveProperty('now.politics')
    expect(picture?.figures['now.society']).toMatchObject({ n: 5 })
    expect(picture?.figures).not.toHaveProperty('dilemmas.society')
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
        const participants = results.map((result, nonce) => ({ ...result, nonce }))
        const { picture } = close(nothing, participants)
        const now = summariseGroup(participants)
        for (const id of relations) {
          const [figure, whole] = [picture?.figures[`now.${id}`], now[id]]
          expect(figure?.n).toBe(whole.median === undefined ? undefined : whole.n)
          expect(Math.abs((figure?.median ?? 0) - (whole.median ?? 0))).toBeLessThanOrEqual(2.5)
        }
      }),
    )
  })
})

describe('the next picture', () => {
  const first = close(nothing, people(8))

  test.each<[string, Participant[], unknown]>([
    ['is not made of the same people', people(8), { why: 'unchanged' }],
    ['waits for one', people(9), { why: 'waiting', changes: 1, missing: 2 }],
    ['waits for two', people(10), { why: 'waiting', changes: 2, missing: 1 }],
    ['is made with three', people(11), undefined],
    ['waits if one left', people(7), { why: 'waiting', changes: 1, missing: 2 }],
    ['is made if one came and two left', people(7, 2), undefined],
    [
      'counts who shared again',
      people(8).map((each) => ({ ...each, revision: each.nonce === 3 ? 1 : 0 })),
      { why: 'waiting', changes: 1, missing: 2 },
    ],
  ])('%s', (_, participants, obstacle) => {
    expect(closeObstacle(participants, first.rounds, leastThresholds)).toEqual(obstacle)
  })

  test('is also compared with every picture before the last', () => {
    const second = close(first, people(11))
    // Three others left, but only two people differ from the first picture.
    const third = [...people(7), person(8, 40)]
    expect(countChanges(third, second.rounds[0]?.members ?? [])).toBe(2)
    expect(closeObstacle(third, second.rounds, leastThresholds)).toMatchObject({ why: 'waiting' })
  })

  test('keeps a figure as it was if too few newcomers have a value for it', () => {
    const noPolitics = { now: { ...recordOf(relations, () => 100), politics: null } }
    const participants = [...people(8), person(20, 100), person(21, 100, noPolitics)]
    const { picture } = close(first, [...participants, person(22, 100, noPolitics)])
    expect(picture?.figures['now.politics']).toEqual(first.picture?.figures['now.politics'])
    expect(picture?.figures['now.society']).toMatchObject({ n: 11 })
  })

  test('drops a figure that too few people are left for', () => {
    const { picture } = close(first, people(4))
    expect(picture?.figures).toEqual({})
  })
})

test('a picture shows less if the trainer asks for more people afterwards', () => {
  const { picture } = close(nothing, people(9))
  if (!picture) throw new Error('No picture')
  expect(visiblePicture(picture, { median: 9, quartiles: 10 }).figures['now.society']).toEqual({
    n: 9,
    median: 20,
  })
  expect(visiblePicture(picture, { median: 10, quartiles: 10 }).figures).toEqual({})
})

describe('the differences between relations that a picture names', () => {
  const has = (nonce: number, now: Partial<Participant['now']>): Participant => ({
    nonce,
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

  test('stay as they were where fewer than three of the people with both changed', () => {
    const first = close(nothing, both(7))
    // Both figures have three newcomers, but only one of them has both.
    const one = [...both(8), ...[20, 21].map((nonce) => has(nonce, { politics: 30 }))]
    const others = [...one, ...[22, 23].map((nonce) => has(nonce, { society: 90 }))]
    const second = close(first, others)
    expect(second.picture?.figures['now.politics']?.n).toBe(10)
    expect(second.picture?.named).toEqual([])
    const third = close(second, [...others, ...both(3, 30)])
    expect(third.picture?.named).toEqual(societyAbovePolitics)
  })

  test('are left out where the trainer wants more people for quartiles', () => {
    const { picture } = close(nothing, both(8))
    if (!picture) throw new Error('No picture')
    expect(visiblePicture(picture, { median: 5, quartiles: 8 }).named).toHaveLength(1)
    expect(visiblePicture(picture, { median: 5, quartiles: 9 }).named).toEqual([])
  })
})

/** What is wrong with a new public state, given all those before it. */
function faultsOf(
  state: State,
  before: State,
  participants: readonly Participant[],
  seen: Seen,
): string[] {
  const { figureMasks } = figuresOf(participants)
  return figureIds.flatMap((id, place) => {
    const figure = state.picture?.figures[id]
    if (!figure) return []
    if (figure.n < 5) return [`${id} is shown for ${String(figure.n)}`]
    if (figure.n < 8 && figure.q1 !== undefined) return [`${id} has quartiles too early`]
    if (!hasFigure(state.rounds.at(-1)?.published ?? 0, place)) {
      return figure === before.picture?.figures[id] ? [] : [`${id} changed without being counted`]
    }
    const there = new Map(
      participants.flatMap(({ nonce, revision }, i) =>
        hasFigure(figureMasks[i] ?? 0, place) ? [[nonce, revision]] : [],
      ),
    )
    const earlier = seen.get(place) ?? []
    seen.set(place, [...earlier, there])
    if (figure.n !== there.size) return [`${id} says n = ${String(figure.n)}`]
    return earlier.some((other) => isTooClose(there, other)) ? [`${id} gives somebody away`] : []
  })
}

type Seen = Map<number, Map<number, number>[]>

/** Counted without the rule itself: people in only one, or in both with another revision. */
function isTooClose(a: Map<number, number>, b: Map<number, number>): boolean {
  const nonces = new Set([...a.keys(), ...b.keys()])
  const changes = [...nonces].filter((nonce) => a.get(nonce) !== b.get(nonce)).length
  return changes > 0 && changes < LEAST_CHANGES
}

/** What goes wrong on one board, and how many rounds were closed. */
function simulate(seed: number): { closed: number; faults: string[] } {
  const seen: Seen = new Map()
  const faults: string[] = []
  let closed = 0
  simulateBoard(seed, (state, before, participants) => {
    closed++
    faults.push(...faultsOf(state, before, participants, seen))
  })
  return { closed, faults }
}

test('over 10,000 orders of coming, leaving, sharing again and closing nobody is given away', () => {
  const runs = Array.from({ length: 10_000 }, (_, seed) => simulate(seed))
  expect(runs.flatMap(({ faults }) => faults)).toEqual([])
  expect(runs.filter(({ closed }) => closed > 1).length).toBeGreaterThan(5000)
})
