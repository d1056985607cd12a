import { describe, expect, test } from 'vitest'
import { agreementOf, firstChoices, type DilemmaChoices } from '../../src/core/dilemmas'
import { relations, type Relation } from '../../src/core/framework'

const dilemmas = relations.flatMap((a, i) =>
  relations.slice(i + 1).map((b) => ({ id: `${a}-${b}`, a, b })),
)
describe('agreementOf', () => {
  const scores = { politics: 80, organisation: 60, society: 60, citizens: 20 } as const
  const scoreOf = (id: Relation) => (scores as Partial<Record<Relation, number>>)[id]

  test.each<[string, DilemmaChoices, { same: number; compared: number }]>([
    ['nothing chosen', {}, { same: 0, compared: 0 }],
    ['rather the higher one', { 'politics-citizens': 2 }, { same: 1, compared: 1 }],
    ['clearly the lower one', { 'politics-citizens': 0 }, { same: 0, compared: 1 }],
    [
      'B is the higher one in none of these',
      { 'organisation-citizens': 1 },
      { same: 0, compared: 1 },
    ],
    ['equal scores say nothing', { 'organisation-society': 3 }, { same: 0, compared: 0 }],
    ['nor does a relation without a score', { 'politics-profession': 3 }, { same: 0, compared: 0 }],
    [
      'several',
      { 'politics-organisation': 3, 'politics-society': 1, 'society-citizens': 3 },
      { same: 2, compared: 3 },
    ],
  ])('%s', (_, choices, expected) => {
    expect(agreementOf(dilemmas, choices, scoreOf)).toEqual(expected)
  })
})

describe('firstChoices', () => {
  test('takes the choice before the turns', () => {
    expect(firstChoices({ x: [3, 0, 1], y: [2], z: [] })).toEqual({ x: 3, y: 2 })
  })
})
