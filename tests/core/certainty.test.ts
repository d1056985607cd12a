import { describe, expect, test } from 'vitest'
import { findZones, judge, pooledSigma, type Verdict } from '../../src/core/certainty'
import { relations, type Relation } from '../../src/core/framework'
import { pairsOf, type Difference } from '../support/pairs'

describe('pooledSigma', () => {
  test.each<[string, number[][], number]>([
    ['is 24 without any answers', [[], [], []], 24],
    ['is 24 when no relation has two answers', [[0], [100], [50]], 24],
    [
      'is 24 when all answers of a relation are the same',
      [
        [0, 0, 0],
        [100, 100],
      ],
      24,
    ],
    [
      'is 24 when the spread is smaller',
      [
        [25, 50],
        [50, 75],
      ],
      24,
    ],
    ['is the standard deviation of one relation', [[0, 50, 100]], 50],
    ['leaves a relation with one answer out', [[0, 50, 100], [75]], 50],
    [
      'pools the relations by their degrees of freedom',
      [
        [0, 100],
        [50, 50, 50],
      ],
      Math.sqrt(5000 / 3),
    ],
  ])('%s', (_, groups, sigma) => {
    expect(pooledSigma(groups)).toBeCloseTo(sigma, 9)
  })
})

describe('judge', () => {
  test.each<[string, number, number, number, Verdict]>([
    ['19.3 points apart on the full form', 19.3, 24, 12, 'clear'],
    ['19.1 points apart on the full form', 19.1, 24, 12, 'possible'],
    ['12.6 points apart on the full form', 12.6, 24, 12, 'possible'],
    ['12.5 points apart on the full form', 12.5, 24, 12, 'none'],
    ['33.3 points apart on the quick form', 33.3, 24, 4, 'clear'],
    ['33.2 points apart on the quick form', 33.2, 24, 4, 'possible'],
    ['21.8 points apart on the quick form', 21.8, 24, 4, 'possible'],
    ['21.7 points apart on the quick form', 21.7, 24, 4, 'none'],
    ['19.3 points apart with more spread', 19.3, 30, 12, 'possible'],
    ['equal', 0, 24, 12, 'none'],
  ])('two relations %s: %d points, sigma %d, n %i, %s', (_, points, sigma, n, verdict) => {
    const [lower, upper] = [30, 30 + points].map((score) => ({ answered: n, score }))
    expect(lower && upper && judge(upper, lower, sigma)).toBe(verdict)
    expect(lower && upper && judge(lower, upper, sigma)).toBe(verdict)
  })

  test.each<[number, Verdict]>([
    [1.96, 'clear'],
    [1.28, 'possible'],
  ])('exactly %d times u is %s', (distance, verdict) => {
    const [upper, lower] = [distance, 0].map((score) => ({ answered: 2, score }))
    expect(upper && lower && judge(upper, lower, 1)).toBe(verdict)
  })

  test('counts the answers of both sides', () => {
    expect(judge({ answered: 12, score: 70 }, { answered: 12, score: 50 }, 24)).toBe('clear')
    expect(judge({ answered: 12, score: 70 }, { answered: 6, score: 50 }, 24)).toBe('possible')
    expect(judge({ answered: 6, score: 70 }, { answered: 12, score: 50 }, 24)).toBe('possible')
  })
})

describe('findZones', () => {
  test.each<[string, Difference[], Relation[], Relation[]]>([
    ['nothing differs: both zones hold every relation', [], [...relations], [...relations]],
    [
      'a difference that is neither clear nor possible changes nothing',
      [['politics', 'none', 'society']],
      [...relations],
      [...relations],
    ],
    [
      'one above one other: the other three are in both zones',
      [['profession', 'possible', 'politics']],
      ['politics', 'organisation', 'society', 'citizens'],
      ['organisation', 'society', 'citizens', 'profession'],
    ],
    [
      'a tie below: both in the low zone',
      [
        ['society', 'clear', 'politics'],
        ['society', 'clear', 'citizens'],
        ['organisation', 'clear', 'politics'],
        ['organisation', 'possible', 'citizens'],
        ['profession', 'possible', 'politics'],
        ['profession', 'clear', 'citizens'],
      ],
      ['politics', 'citizens'],
      ['organisation', 'society', 'profession'],
    ],
  ])('%s', (_, differences, lowZone, highZone) => {
    expect(findZones(pairsOf(differences))).toEqual({ lowZone, highZone })
  })

  test('both zones are empty without pairs, and hold only published relations', () => {
    expect(findZones([])).toEqual({ lowZone: [], highZone: [] })
    expect(findZones(pairsOf([], ['society', 'citizens']))).toEqual({
      lowZone: ['society', 'citizens'],
      highZone: ['society', 'citizens'],
    })
  })
})
