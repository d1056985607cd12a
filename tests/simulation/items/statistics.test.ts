import { describe, expect, test } from 'vitest'
import { alpha, componentsOf, itemRest, type Matrix } from '../../../simulation/items/statistics'
import { chanceFor, normal } from '../../../simulation/chance'
import { mean } from '../../../simulation/statistics'
import { squares } from '../../../src/core/certainty'

/** R's data set `attitude` (Chatterjee & Price 1977): 30 departments, 7 items. */
const attitude =
  `43 51 30 39 61 92 45, 63 64 51 54 63 73 47, 71 70 68 69 76 86 48, 61 63 45 47 54 84 35,
81 78 56 66 71 83 47, 43 55 49 44 54 49 34, 58 67 42 56 66 68 35, 71 75 50 55 70 66 41,
72 82 72 67 71 83 31, 67 61 45 47 62 80 41, 64 53 53 58 58 67 34, 67 60 47 39 59 74 41,
69 62 57 42 55 63 25, 68 83 83 45 59 77 35, 77 77 54 72 79 77 46, 81 90 50 72 60 54 36,
74 85 64 69 79 79 63, 65 60 65 75 55 80 60, 65 70 46 57 75 85 46, 50 58 68 54 64 78 52,
50 40 33 34 43 64 33, 64 61 52 62 66 80 41, 53 66 52 50 63 80 37, 40 37 42 58 50 57 49,
63 54 42 48 66 75 33, 66 77 66 63 88 76 72, 78 75 58 74 80 78 49, 48 57 44 45 51 83 38,
85 85 71 71 77 74 55, 82 82 39 59 64 78 39`
    .split(',')
    .map((row) => row.trim().split(' ').map(Number))

const without = (item: number) => attitude.map((row) => row.filter((_, i) => i !== item))

describe('alpha is what psych::alpha(attitude) prints in R', () => {
  test('raw_alpha 0.843', () => {
    expect(alpha(attitude)).toBeCloseTo(0.843, 3)
  })

  test.each([...[0.81, 0.797, 0.828, 0.803, 0.795, 0.864, 0.84].entries()])(
    'without item %i: %d',
    (item, published) => {
      expect(alpha(without(item))).toBeCloseTo(published, 3)
    },
  )
})

test('itemRest is r.drop of psych::alpha of the six items of attitude without the rating', () => {
  const found = [0, 1, 2, 3, 4, 5].map((item) => itemRest(without(0), item).toFixed(2))
  expect(found).toEqual(['0.63', '0.56', '0.68', '0.78', '0.28', '0.52'])
})

/** Six targets and four judges (Shrout & Fleiss 1979, table 2). */
const judged: Matrix = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]

describe('the components of Shrout & Fleiss give what psych::ICC prints in R', () => {
  const { person, statement, rest } = componentsOf(judged, [[0, 1, 2, 3]])

  test('ICC2, of which all components are part: 0.290', () => {
    expect(person / (person + statement + rest)).toBeCloseTo(0.29, 3)
  })

  test('ICC3: 0.715, and ICC3k, which is alpha: 0.909', () => {
    expect(person / (person + rest)).toBeCloseTo(0.715, 3)
    expect(alpha(judged)).toBeCloseTo(0.909, 3)
  })

  test('and their published mean squares: 11.24, 32.49 and 1.02', () => {
    expect(rest).toBeCloseTo(1.02, 2)
    expect(4 * person + rest).toBeCloseTo(11.24, 2)
    expect(6 * statement + rest).toBeCloseTo(32.49, 2)
  })
})

describe('componentsOf of several relations', () => {
  const [people, perRelation] = [40, 4]
  const relations = [0, 1, 2].map((relation) =>
    Array.from({ length: perRelation }, (_, i) => relation * perRelation + i),
  )
  const chance = chanceFor(11, 'components')
  const drawn = Array.from({ length: people }, () => {
    const person = normal(chance)
    return relations.flatMap((items) => {
      const inRelation = normal(chance)
      return items.map((item) => 10 * person + 8 * inRelation + item + 6 * normal(chance))
    })
  })

  test('are those of an analysis of variance worked out in this test, from its mean squares', () => {
    const found = componentsOf(drawn, relations)
    const cells = drawn.map((row) =>
      relations.map((items) => mean(items.map((item) => row[item] ?? 0))),
    )
    const ofRelation = relations.map((_, r) => mean(cells.map((row) => row[r] ?? 0)))
    const items = relations.flat().map((item) => mean(drawn.map((row) => row[item] ?? 0)))
    const persons = cells.map(mean)
    const interaction = cells.flatMap((row, p) =>
      row.map((cell, r) => cell - (persons[p] ?? 0) - (ofRelation[r] ?? 0) + mean(persons)),
    )
    const left = drawn.flatMap((row, p) =>
      relations.flatMap((of, r) =>
        of.map(
          (i) => (row[i] ?? 0) - (cells[p]?.[r] ?? 0) - (items[i] ?? 0) + (ofRelation[r] ?? 0),
        ),
      ),
    )
    const sum = (values: readonly number[]) => values.reduce((total, x) => total + x ** 2, 0)
    const free = people - 1
    const [k, n] = [relations.length, perRelation]
    const restSquare = sum(left) / (free * k * (n - 1))
    const interactionSquare = (n * sum(interaction)) / (free * (k - 1))
    const personSquare = (n * k * squares(persons)) / free
    const statementSquare =
      (people * relations.reduce((total, of) => total + squares(of.map((i) => items[i] ?? 0)), 0)) /
      (k * (n - 1))
    expect(found.rest).toBeCloseTo(restSquare, 9)
    expect(found.personRelation).toBeCloseTo((interactionSquare - restSquare) / n, 9)
    expect(found.person).toBeCloseTo((personSquare - interactionSquare) / (n * k), 9)
    expect(found.statement).toBeCloseTo((statementSquare - restSquare) / people, 9)
  })
})
