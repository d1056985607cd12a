import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { optionalParts, type SharedResult } from '../../../src/core/sharedResult'
import { nextRevision, onlyParts, partsIn, sameFigures } from '../../../src/workshop/code/sharing'
import { anySharedResult, sharedResult } from '../../support/sharedResults'

const values = { politics: 10, organisation: 20, society: 30, citizens: 40, profession: null }
const dilemmas = [0, 1, 2, 3, null, null, 3, 2, 1, 0] as const

describe('onlyParts', () => {
  test('keeps the five relations and the parts that were chosen, and nothing else', () => {
    const given: SharedResult = sharedResult({ dilemmas, topics: [7] })
    expect(onlyParts(given, [])).toEqual({ now: given.now })
    expect(onlyParts(given, ['dilemmas', 'cells'])).toEqual({ now: given.now, dilemmas })
    expect(partsIn(onlyParts(given, optionalParts))).toEqual(['topics', 'dilemmas'])
  })
})

describe('sameFigures', () => {
  test('looks at figures only', () => {
    const one = sharedResult({ dilemmas, topics: [7] })
    expect(
      sameFigures(one, { ...one, participant: 7, revision: 3, board: 1 } as SharedResult),
    ).toBe(true)
    expect(sameFigures(one, { ...one, dilemmas: dilemmas.toReversed().with(0, 1) })).toBe(false)
    expect(sameFigures(one, { now: one.now })).toBe(false)
  })

  test('sees a difference in either order', () => {
    fc.assert(
      fc.property(anySharedResult, anySharedResult, (one, other) => {
        expect(sameFigures(one, one)).toBe(true)
        expect(sameFigures(one, other)).toBe(sameFigures(other, one))
      }),
    )
  })
})

describe('nextRevision', () => {
  const changed = { now: { ...values, profession: 50 } }

  test.each([
    ['nothing was given yet', undefined, 0],
    ['other figures were given', 0, 1],
    ['other figures were given often', 6, 7],
    ['the highest was used', 7, undefined],
  ])('when %s', (_, revision, next) => {
    const given = revision === undefined ? undefined : sharedResult({ revision })
    expect(nextRevision(given, changed)).toBe(next)
  })

  test.each([0, 3, 7])('is %i again for the same figures', (revision) => {
    const given = sharedResult({ revision })
    expect(nextRevision(given, given)).toBe(revision)
  })
})
