import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstChoices, scoreDilemmas, type DilemmaChoices } from '../../src/core/dilemmas'
import { relations } from '../../src/core/framework'

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

  test.each<{ name: string; choices: DilemmaChoices; cycles: string[] }>([
    {
      name: 'a over b, b over c and c over a is one cycle',
      choices: {
        'politics-organisation': 3,
        'organisation-society': 2,
        'politics-society': 0,
      },
      cycles: ['politics,organisation,society'],
    },
    {
      name: 'the other way round is a cycle too',
      choices: {
        'politics-organisation': 1,
        'organisation-society': 1,
        'politics-society': 2,
      },
      cycles: ['politics,society,organisation'],
    },
    {
      name: 'a consistent order is no cycle',
      choices: {
        'politics-organisation': 3,
        'organisation-society': 3,
        'politics-society': 3,
      },
      cycles: [],
    },
    {
      name: 'two of the three is no cycle',
      choices: { 'politics-organisation': 3, 'organisation-society': 3 },
      cycles: [],
    },
  ])('$name', ({ choices, cycles }) => {
    expect(scoreDilemmas(dilemmas, choices).cycles.map(String)).toEqual(cycles)
  })

  test('a cycle is named once, whatever was chosen', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const found = scoreDilemmas(dilemmas, choices).cycles.map((c) => c.toSorted().join())
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })
})

describe('firstChoices', () => {
  test('takes the choice before the turns', () => {
    expect(firstChoices({ x: [3, 0, 1], y: [2], z: [] })).toEqual({ x: 3, y: 2 })
  })
})
