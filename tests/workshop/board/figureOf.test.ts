import { describe, expect, test } from 'vitest'
import { leastThresholds } from '../../../src/core/thresholds'
import { figureOf, thirdsOf } from '../../../src/workshop/board/figureOf'

/** So many people, of whom one in two has the one score, and one in two the other. */
const between = (n: number, low: number, high: number) =>
  Array.from({ length: n }, (_, i) => (i % 2 === 0 ? low : high))

describe('figureOf', () => {
  test.each([
    ['four people', 4, 55, 55, undefined],
    ['a few people: one of the answers', 5, 55, 55, { median: 50 }],
    ['seven people', 7, 65, 65, { median: 75 }],
    ['eight people: in tens', 8, 55, 55, { median: 60, q1: 60, q3: 60 }],
    ['nineteen people', 19, 35, 45, { median: 40, q1: 40, q3: 50 }],
    ['twenty people: in fives', 20, 35, 45, { median: 40, q1: 35, q3: 45 }],
    ['24 people, however wide', 24, 0, 100, { median: 50, q1: 0, q3: 100 }],
    ['25 people, not wide', 25, 35, 70, { median: 35, q1: 35, q3: 70 }],
    ['25 people, wide', 25, 35, 75, { median: 35, q1: 35, q3: 75, apart: true }],
  ] as const)('of %s', (_, n, low, high, figure) => {
    const found = figureOf('now.politics', between(n, low, high), leastThresholds)
    expect(found).toEqual(figure && { n, ...figure })
  })

  test('of a cell needs as many people as quartiles', () => {
    expect(figureOf('cells.T.purpose', between(7, 50, 50), leastThresholds)).toBeUndefined()
    expect(figureOf('cells.T.purpose', between(8, 50, 50), leastThresholds)?.median).toBe(50)
  })
})

describe('thirdsOf', () => {
  const places = [0, 0, 0, 0, 1, 1, 1, 2, 2, 2]
  test('starts with ten people who have a score', () => {
    expect(thirdsOf(places.slice(1), 20, leastThresholds)).toBeUndefined()
    expect(thirdsOf(places, 10, leastThresholds)?.parts.map(({ people }) => people)).toEqual([
      4, 3, 3,
    ])
  })

  test('does not tell that one person has none', () => {
    expect(thirdsOf(places, 11, leastThresholds)?.parts.map(({ people }) => people)).toEqual([
      5, 3, 3,
    ])
  })
})
