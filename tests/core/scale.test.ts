import { describe, expect, test } from 'vitest'
import { nearestAnswer, scoreScale, whyAbsent } from '../../src/core/scale'
import type { Answer } from '../../src/core/statement'
import { answersInOrder } from '../support/answers'
import { someStatements } from '../support/statements'

describe('scoreScale publishes', () => {
  test.each([
    ['a relation of the full form', 12, 6],
    ['an ambition of the full form', 15, 8],
    ['a level of the full form', 20, 10],
    ['a cell of the full form', 5, 3],
    ['a relation of the quick form', 4, 3],
    ['an ambition of the quick form', 5, 3],
    ['a level of 7 of the quick form', 7, 4],
    ['a level of 6 of the quick form', 6, 3],
  ])('%s, %i statements, from %i answers', (_, items, needed) => {
    expect(scored(items, needed)).toMatchObject({ items, needed, answered: needed, score: 75 })
    expect(scored(items, needed - 1)).toMatchObject({ needed, answered: needed - 1, mean: 75 })
    expect(scored(items, needed - 1)).not.toHaveProperty('score')
  })

  test.each([
    ['never a cell of 2 statements', 2, 2],
    ['never a cell of 1 statement', 1, 1],
  ])('%s', (_, items, answered) => {
    expect(scored(items, answered)).not.toHaveProperty('score')
  })

  test('has no mean without answers', () => {
    expect(scored(12, 0)).not.toHaveProperty('mean')
    expect(scoreScale([], {})).toMatchObject({ items: 0, answered: 0, skipped: 0, thin: false })
  })

  test.each([
    ['9 of 12 answers are thin', 12, 9, true],
    ['10 of 12 answers are not', 12, 10, false],
    ['3 of 4 answers are thin', 4, 3, true],
    ['4 of 5 answers, exactly 80 %, are not', 5, 4, false],
    ['12 of 15 answers, exactly 80 %, are not', 15, 12, false],
    ['11 of 15 answers are thin', 15, 11, true],
    ['a scale that is not published is not thin', 12, 5, false],
  ])('%s', (_, items, answered, thin) => {
    expect(scored(items, answered).thin).toBe(thin)
  })
})

describe('nearestAnswer', () => {
  test.each([
    [0, 1, '(almost) never'],
    [12.4, 1, '(almost) never'],
    [12.5, 2, 'rarely'],
    [37.4, 2, 'rarely'],
    [37.5, 3, 'sometimes'],
    [62.4, 3, 'sometimes'],
    [62.5, 4, 'often'],
    [87.4, 4, 'often'],
    [87.5, 5, '(almost) always'],
    [100, 5, '(almost) always'],
  ])('%d is answer %i, %s', (score, answer) => {
    expect(nearestAnswer(score)).toBe(answer)
  })
})

describe('whyAbsent', () => {
  test.each<[string, (Answer | undefined)[], ReturnType<typeof whyAbsent>]>([
    ['three of four answered: there is a score', [4, 4, 4, undefined], undefined],
    ['four not applicable', ['na', 'na', 'na', 'na'], 'notApplicable'],
    ['two not applicable: two more are not enough', ['na', 'na', 4, 4], 'notApplicable'],
    ['one not applicable and one open', ['na', 4, 4, undefined], 'open'],
    ['nothing answered', [], 'open'],
  ])('%s', (_, given, why) => {
    const statements = someStatements(4)
    expect(whyAbsent(scoreScale(statements, answersInOrder(statements, given)))).toBe(why)
  })
})

function scored(items: number, answered: number) {
  const statements = someStatements(items)
  const given = statements.map((_, index) => (index < answered ? 4 : undefined))
  return scoreScale(statements, answersInOrder(statements, given))
}
