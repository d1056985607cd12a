import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  agreementOf,
  firstChoices,
  scoreDilemmas,
  type DilemmaChoices,
} from '../../src/core/dilemmas'
import { relations, type Relation } from '../../src/core/framework'

const dilemmas = relations.flatMap((a, i) =>
  relations.slice(i + 1).map((b) => ({ id: `${a}-${b}`, a, b })),
)
const ids = dilemmas.map(({ id }) => id)
const anyChoice = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const)
const anyChoices: fc.Arbitrary<DilemmaChoices> = fc.dictionary(fc.constantFrom(...ids), anyChoice)
const allChoices: fc.Arbitrary<DilemmaChoices> = fc
  .tuple(...ids.map(() => anyChoice))
  .map((chosen) => Object.fromEntries(ids.map((id, i) => [id, chosen[i] ?? 0])))

describe('scoreDilemmas', () => {
  test.each<{ name: string; choices: DilemmaChoices; share: number | undefined; heavier: number }>([
    {
      name: 'clearly for it in all four gives the whole share',
      choices: {
        'politics-organisation': 3,
        'politics-society': 3,
        'politics-citizens': 3,
        'politics-profession': 3,
      },
      share: 100,
      heavier: 4,
    },
    {
      name: 'rather for it in three of three gives two thirds',
      choices: { 'politics-organisation': 2, 'politics-society': 2, 'politics-citizens': 2 },
      share: 200 / 3,
      heavier: 3,
    },
    {
      name: 'rather against it gives one point and does not outweigh',
      choices: { 'politics-organisation': 1, 'politics-society': 1, 'politics-citizens': 3 },
      share: (100 * 5) / 9,
      heavier: 1,
    },
    {
      name: 'two answered dilemmas are too few',
      choices: { 'politics-organisation': 3, 'politics-society': 3 },
      share: undefined,
      heavier: 2,
    },
  ])('for the first relation: $name', ({ choices, share, heavier }) => {
    const { politics } = scoreDilemmas(dilemmas, choices).relations
    expect(politics.heavier).toBe(heavier)
    expect(politics.share?.toFixed(9)).toBe(share?.toFixed(9))
  })

  test('with everything answered the mean share is 50', () => {
    fc.assert(
      fc.property(allChoices, (choices) => {
        const scored = scoreDilemmas(dilemmas, choices).relations
        const sum = relations.reduce((total, id) => total + (scored[id].share ?? Number.NaN), 0)
        expect(sum / relations.length).toBeCloseTo(50, 9)
      }),
    )
  })

  test('a skipped dilemma does not count, and an answered one counts for two relations', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const scored = scoreDilemmas(dilemmas, choices).relations
        const took = relations.reduce((total, id) => total + scored[id].tookPart, 0)
        const heavier = relations.reduce((total, id) => total + scored[id].heavier, 0)
        expect(took).toBe(2 * Object.keys(choices).length)
        expect(heavier).toBe(Object.keys(choices).length)
      }),
    )
  })
})

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
