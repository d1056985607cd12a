import { describe, expect, test } from 'vitest'
import { chooseCards, sheetsOf, type CardChoice } from '../../../src/result/cards/deck'

describe('chooseCards', () => {
  test.each<{ choice: CardChoice; count: number }>([
    { choice: { kind: '', relation: '' }, count: 19 },
    { choice: { kind: 'relation', relation: '' }, count: 5 },
    { choice: { kind: 'pair', relation: '' }, count: 10 },
    { choice: { kind: 'ambition', relation: '' }, count: 4 },
    { choice: { kind: '', relation: 'citizens' }, count: 5 },
    { choice: { kind: 'pair', relation: 'citizens' }, count: 4 },
    { choice: { kind: 'relation', relation: 'citizens' }, count: 1 },
    { choice: { kind: 'ambition', relation: 'citizens' }, count: 0 },
  ])('kind "$choice.kind", relation "$choice.relation": $count cards', ({ choice, count }) => {
    expect(chooseCards(choice)).toHaveLength(count)
  })
})

describe('sheetsOf', () => {
  test.each([
    [0, []],
    [1, [1]],
    [4, [4]],
    [5, [4, 1]],
    [19, [4, 4, 4, 4, 3]],
  ])('%i cards go on sheets of %j', (cards, sheets) => {
    const all = chooseCards({ kind: '', relation: '' })
    expect(sheetsOf(all.slice(0, cards)).map(({ length }) => length)).toEqual(sheets)
    expect(sheetsOf(all.slice(0, cards)).flat()).toEqual(all.slice(0, cards))
  })
})
