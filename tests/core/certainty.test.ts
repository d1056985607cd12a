import { describe, expect, test } from 'vitest'
import { judge, shrunkSigma, type Verdict } from '../../src/core/certainty'

describe('shrunkSigma', () => {
  test.each<[string, number[][], number]>([
    ['is 25 without any answers', [[], [], []], 25],
    ['is 25 when no relation has two answers', [[0], [100], [50]], 25],
    [
      'shrinks the more the more equal answers there are',
      [
        [0, 0, 0],
        [100, 100],
      ],
      Math.sqrt(12_500 / 23),
    ],
    ['adds a wide spread of three answers', [[0, 50, 100]], Math.sqrt(17_500 / 22)],
    ['leaves a relation with one answer out', [[0, 50, 100], [75]], Math.sqrt(17_500 / 22)],
    [
      'pools the relations',
      [
        [0, 100],
        [50, 50, 50],
      ],
      Math.sqrt(17_500 / 23),
    ],
  ])('%s', (_, groups, sigma) => {
    expect(shrunkSigma(groups)).toBeCloseTo(sigma, 9)
  })
})

describe('judge', () => {
  test.each<[string, number, number, number, Verdict]>([
    ['25.6 points apart on the full form', 25.6, 25, 12, 'clear'],
    ['25.5 points apart on the full form', 25.5, 25, 12, 'none'],
    ['44.2 points apart on the quick form', 44.2, 25, 4, 'clear'],
    ['44.1 points apart on the quick form', 44.1, 25, 4, 'none'],
    ['25.6 points apart with more spread', 25.6, 30, 12, 'none'],
    ['equal', 0, 25, 12, 'none'],
  ])('two relations %s: %d points, sigma %d, n %i, %s', (_, points, sigma, n, verdict) => {
    const [lower, upper] = [30, 30 + points].map((score) => ({ answered: n, score }))
    expect(lower && upper && judge(upper, lower, sigma)).toBe(verdict)
    expect(lower && upper && judge(lower, upper, sigma)).toBe(verdict)
  })

  test('exactly 2.5 times u is clear', () => {
    expect(judge({ answered: 2, score: 2.5 }, { answered: 2, score: 0 }, 1)).toBe('clear')
  })

  test('counts the answers of both sides', () => {
    const [many, few] = [
      { answered: 12, score: 76 },
      { answered: 6, score: 76 },
    ]
    expect(judge(many, { answered: 12, score: 50 }, 25)).toBe('clear')
    expect(judge(few, { answered: 12, score: 50 }, 25)).toBe('none')
    expect(judge({ answered: 12, score: 50 }, few, 25)).toBe('none')
  })
})
