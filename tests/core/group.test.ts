import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forms, recordOf, relations } from '../../src/core/framework'
import { nameDifferences, quantile, summariseGroup, type Participant } from '../../src/core/group'
import { limits } from '../../src/core/limits'
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
    expect(differences(summariseGroup(people), expected.now)).toEqual([])
  })

  test.each<[number, string, string[]]>([
    [0, 'only their number', ['n']],
    [4, 'only their number', ['n']],
    [5, 'a median', ['n', 'median']],
    [7, 'a median', ['n', 'median']],
    [8, 'a median and quartiles', ['n', 'median', 'q1', 'q3']],
  ])('shows for %i participants %s', (n, _, told) => {
    const { society } = summariseGroup(Array.from({ length: n }, (__, i) => everywhere(i * 10)))
    expect(Object.keys(society)).toEqual(told)
    expect(society.n).toBe(n)
  })

  test('counts only participants who have a value there', () => {
    const four = Array.from({ length: 4 }, () => everywhere(40))
    expect(summariseGroup([...four, everywhere(null)]).politics).toEqual({ n: 4 })
  })

  test('counts a value of zero', () => {
    const five = Array.from({ length: 5 }, () => everywhere(0))
    expect(summariseGroup(five).citizens).toEqual({ n: 5, median: 0 })
  })
})

describe('nameDifferences', () => {
  const rows = vectors.groups.flatMap(({ id, people, expected }) =>
    forms.map((form) => ({ id, form, people, expected: expected.named[form] })),
  )

  test.each(rows)('reproduces the independent example $id, $form', ({ people, form, expected }) => {
    expect(differences(nameDifferences(people, form), expected)).toEqual([])
  })

  test('some examples name a difference', () => {
    expect(rows.some(({ expected }) => expected.length > 0)).toBe(true)
  })

  test.each([
    ['the full form and 8 people', 'full', 8, 4],
    ['the full form and 7 people', 'full', 7, 0],
    ['the quick form and 20 people', 'quick', 20, 0],
  ] as const)('with %s', (_, form, n, named) => {
    const people = Array.from({ length: n }, () => ({
      now: { ...everywhere(30).now, society: 90 },
    }))
    expect(nameDifferences(people, form)).toHaveLength(named)
  })

  test('leaves out people who have only one of the two', () => {
    const both = Array.from({ length: 7 }, () => ({ now: { ...everywhere(30).now, society: 90 } }))
    const one = { now: { ...everywhere(null).now, society: 90 } }
    expect(nameDifferences([...both, one], 'full')).toEqual([])
  })

  test('takes the largest group there may be', () => {
    const people = Array.from({ length: limits.people }, (_, i) => ({
      now: recordOf(relations, (id) => (5 * i * (1 + relations.indexOf(id))) % 105),
    }))
    expect(nameDifferences(people, 'full')).toEqual([])
  })
})

function everywhere(value: number | null): Participant {
  return { now: recordOf(relations, () => value) }
}
