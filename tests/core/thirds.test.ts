import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hideMissing, joinThirds, thirdOf, thirds } from '../../src/core/thirds'

/** Parts in short, as in `low 4, middle+high 5`. */
function said(parts: ReturnType<typeof joinThirds>): string | undefined {
  return parts?.map((part) => `${part.thirds.join('+')} ${String(part.people)}`).join(', ')
}

test.each([
  [0, 'low'],
  [35, 'low'],
  [37.4, 'low'],
  [37.5, 'middle'],
  [40, 'middle'],
  [62.5, 'middle'],
  [65, 'high'],
  [100, 'high'],
])('a score of %d is %s', (value, third) => {
  expect(thirds[thirdOf(value)]).toBe(third)
})

describe('joinThirds', () => {
  test.each([
    [[3, 4, 3], 'low 3, middle 4, high 3'],
    [[2, 5, 4], 'low+middle 7, high 4'],
    [[0, 6, 4], 'low+middle 6, high 4'],
    [[4, 5, 1], 'low 4, middle+high 6'],
    [[4, 1, 6], 'low+middle 5, high 6'],
    [[6, 2, 4], 'low 6, middle+high 6'],
    [[5, 0, 5], 'low+middle 5, high 5'],
    [[2, 2, 6], 'low+middle 4, high 6'],
    [[1, 1, 8], undefined],
    [[2, 7, 2], undefined],
    [[0, 10, 0], undefined],
    [[10, 0, 0], undefined],
  ])('of %j says: %s', (counts, words) => {
    expect(said(joinThirds(counts))).toBe(words)
  })

  test('keeps everybody, and never shows fewer than three', () => {
    const few = fc.nat(9)
    fc.assert(
      fc.property(fc.tuple(few, few, few), (counts) => {
        const parts = joinThirds(counts)
        if (!parts) return
        const [low, middle, high] = counts
        expect(parts.reduce((sum, { people }) => sum + people, 0)).toBe(low + middle + high)
        expect(parts.every(({ people }) => people >= 3)).toBe(true)
        expect(parts.flatMap((part) => part.thirds)).toEqual(thirds)
      }),
    )
  })
})

describe('hideMissing', () => {
  const parts = joinThirds([3, 6, 5]) ?? []
  test.each([
    [0, 'low 3, middle 6, high 5'],
    [1, 'low 3, middle 7, high 5'],
    [2, 'low 3, middle 8, high 5'],
    [3, 'low 3, middle 6, high 5'],
  ])('with %i people who have no score says: %s', (missing, words) => {
    expect(said(hideMissing(parts, missing))).toBe(words)
  })
})
