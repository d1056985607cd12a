import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordOf, relations } from '../../src/core/framework'
import { quantile, summariseGroup, type Participant } from '../../src/core/group'
import { differences } from '../support/differences'
import { vectors } from '../support/vectors'

describe('quantile is type 7 of R', () => {
  test.each<[number, number[], number]>([
    [0.25, [1, 2, 3, 4], 1.75],
    [0.5, [1, 2, 3, 4], 2.5],
    [0.75, [1, 2, 3, 4], 3.25],
    [0.4, [15, 20, 35, 40, 50], 29],
    [0.25, [3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 7.25],
    [0.5, [3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 9],
    [0.75, [3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 14.5],
    [0.1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 1.9],
    [0.9, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 9.1],
    [0.5, [100, 5, 20], 20],
    [0.25, [-20, 10, 0, -5], -8.75],
    [0, [30, 10, 20], 10],
    [1, [30, 10, 20], 30],
    [0.25, [70], 70],
    [0.5, [40, 40, 40, 95], 40],
  ])('the %d quantile of %j is %d', (p, values, expected) => {
    expect(quantile(values, p)).toBeCloseTo(expected, 9)
  })

  test('an empty list has no quantile', () => {
    expect(quantile([], 0.5)).toBeUndefined()
  })

  test('a quantile lies between minimum and maximum, rises with p, and leaves its input unchanged', () => {
    const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 30 })
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
    fc.assert(
      fc.property(values, share, share, (list, p, q) => {
        const before = [...list]
        const [low, high] = [quantile(list, Math.min(p, q)), quantile(list, Math.max(p, q))]
        expect(low).toBeGreaterThanOrEqual(Math.min(...list))
        expect(high).toBeLessThanOrEqual(Math.max(...list))
        expect(high).toBeGreaterThanOrEqual(low ?? Number.NaN)
        expect(list).toEqual(before)
      }),
    )
  })
})

describe('summariseGroup', () => {
  test.each(vectors.groups)('reproduces the independent example $id', ({ people, expected }) => {
    expect(differences(summariseGroup(people), expected)).toEqual([])
  })

  test.each<[number, string, string[]]>([
    [0, 'only their number', ['n']],
    [4, 'only their number', ['n']],
    [5, 'a median', ['n', 'median']],
    [7, 'a median', ['n', 'median']],
    [8, 'a median and quartiles', ['n', 'median', 'q1', 'q3']],
  ])('shows for %i participants %s', (n, _, told) => {
    const summary = summariseGroup(
      Array.from({ length: n }, (__, i) => participantWith(i * 10, 50)),
    )
    for (const value of [summary.now, summary.wanted, summary.gap]) {
      expect(Object.keys(value.society)).toEqual(told)
      expect(value.society.n).toBe(n)
    }
  })

  test('counts only participants who have a value there', () => {
    const people = [
      ...Array.from({ length: 4 }, () => participantWith(40, 60)),
      participantWith(null, 60),
    ]
    const { now, wanted, gap } = summariseGroup(people)
    expect([now.politics, gap.politics]).toEqual([{ n: 4 }, { n: 4 }])
    expect(wanted.politics).toEqual({ n: 5, median: 60 })
  })

  test('counts a value of zero, and gives participants without wishes no gap', () => {
    const { now, wanted, gap } = summariseGroup(Array.from({ length: 5 }, () => participantWith(0)))
    expect(now.citizens).toEqual({ n: 5, median: 0 })
    expect([wanted.citizens, gap.citizens]).toEqual([{ n: 0 }, { n: 0 }])
  })

  test('takes the median of the personal gaps, not the difference between the medians', () => {
    const people = [
      participantWith(0, 50),
      participantWith(10, 0),
      participantWith(20, 100),
      participantWith(60, 60),
      participantWith(70, 75),
    ]
    const { now, wanted, gap } = summariseGroup(people)
    expect(now.profession.median).toBe(20)
    expect(wanted.profession.median).toBe(60)
    expect(gap.profession.median).toBe(5)
  })
})

function participantWith(now: number | null, wanted?: number | null): Participant {
  return {
    now: recordOf(relations, () => now),
    ...(wanted !== undefined && { wanted: recordOf(relations, () => wanted) }),
  }
}
