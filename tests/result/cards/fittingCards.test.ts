import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyOf } from '../../../src/content/cards/cardRef'
import { fittingCards, type FittingCard } from '../../../src/result/cards/fittingCards'
import { relations, type Relation } from '../../../src/core/framework'
import { scoreScan } from '../../../src/core/score'
import type { Answer } from '../../../src/core/statement'
import { anyScan } from '../../support/answers'
import { quickForm } from '../../support/statements'

type Pattern = Partial<Record<Relation, Answer>>

/** A scan with the same answer to every statement of a relation, 3 unless the pattern says so. */
function scan(pattern: Pattern) {
  const statements = quickForm()
  const answers = Object.fromEntries(
    statements.map(({ id, relation }) => [id, pattern[relation] ?? 3]),
  )
  return scoreScan(statements, answers)
}

/** Cards and reasons in short, as in `citizens: focus`. */
function inShort(fitting: readonly FittingCard[]): string[] {
  return fitting.map(({ card, reason }) => `${keyOf(card)}: ${reason.kind}`)
}

const noWishes = { wanted: {}, cycles: [] }
const circle = ['politics', 'society', 'profession'] as const
const citizensOverPolitics = scan({ citizens: 5, politics: 1 })

describe('fittingCards', () => {
  test.each([
    {
      when: 'two relations differ clearly',
      score: citizensOverPolitics,
      wishes: noWishes,
      cards: ['citizens-politics: contrast', 'politics: contrast', 'citizens: contrast'],
    },
    {
      when: 'the person chose a relation to work on',
      score: citizensOverPolitics,
      wishes: { ...noWishes, focus: 'society' as const },
      cards: [
        'society: focus',
        'citizens-politics: contrast',
        'politics: contrast',
        'citizens: contrast',
      ],
    },
    {
      when: 'that relation already has a card',
      score: citizensOverPolitics,
      wishes: { ...noWishes, focus: 'politics' as const },
      cards: ['politics: focus', 'citizens-politics: contrast', 'citizens: contrast'],
    },
    {
      when: 'the person wants something else and chose nothing yet: the largest gap',
      score: citizensOverPolitics,
      wishes: { wanted: { society: 60, profession: 90, citizens: 95 }, cycles: [] },
      cards: [
        'profession: gap',
        'citizens-politics: contrast',
        'politics: contrast',
        'citizens: contrast',
      ],
    },
    {
      when: 'what is wanted is what there is',
      score: citizensOverPolitics,
      wishes: { wanted: { society: 50 }, cycles: [] },
      cards: ['citizens-politics: contrast', 'politics: contrast', 'citizens: contrast'],
    },
    {
      when: 'the choices in the dilemmas go round: at most four cards',
      score: citizensOverPolitics,
      wishes: { wanted: {}, focus: 'society' as const, cycles: [circle] },
      cards: [
        'society: focus',
        'citizens-politics: contrast',
        'politics-society: cycle',
        'politics: contrast',
      ],
    },
    {
      when: 'the first pair of the cycle already has a card',
      score: scan({ politics: 5, society: 1 }),
      wishes: { wanted: {}, cycles: [circle] },
      cards: [
        'politics-society: contrast',
        'profession-society: cycle',
        'society: contrast',
        'politics: contrast',
      ],
    },
    {
      when: 'nothing differs clearly',
      score: scan({}),
      wishes: noWishes,
      cards: ['purpose: any', 'professional: any'],
    },
    {
      when: 'nothing differs clearly, but one was chosen and choices go round',
      score: scan({}),
      wishes: { wanted: {}, focus: 'citizens' as const, cycles: [circle] },
      cards: ['citizens: focus', 'politics-society: cycle', 'purpose: any', 'professional: any'],
    },
    {
      when: 'hardly anything was answered',
      score: scan({ politics: 'na', organisation: 'na', society: 'na', profession: 'na' }),
      wishes: noWishes,
      cards: ['purpose: any', 'professional: any'],
    },
    {
      when: 'a wish is about a relation without a score',
      score: scan({ politics: 'na' }),
      wishes: { wanted: { politics: 100 }, cycles: [] },
      cards: ['purpose: any', 'professional: any'],
    },
  ])('when $when', ({ score, wishes, cards }) => {
    expect(inShort(fittingCards(score, wishes))).toEqual(cards)
  })

  test.each([
    { wanted: 90, towards: 'more' },
    { wanted: 10, towards: 'less' },
  ])('says that somebody who wants $wanted wants $towards', ({ wanted, towards }) => {
    const [card] = fittingCards(scan({}), { wanted: { society: wanted }, cycles: [] })
    expect(card?.reason).toEqual({ kind: 'gap', relation: 'society', towards })
  })

  test('any scan gets one to four different cards, and every contrast is clear', () => {
    const anyWanted = fc.dictionary(fc.constantFrom(...relations), fc.constantFrom(0, 50, 100))
    const anyFocus = fc.option(fc.constantFrom(...relations), { nil: undefined })
    fc.assert(
      fc.property(anyScan, anyWanted, anyFocus, ({ statements, answers }, wanted, focus) => {
        const score = scoreScan(statements, answers)
        const fitting = fittingCards(score, { wanted, focus, cycles: [circle] })
        const keys = fitting.map(({ card }) => keyOf(card))
        expect(keys.length).toBeGreaterThan(0)
        expect(keys.length).toBeLessThanOrEqual(4)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { reason } of fitting) {
          if (reason.kind !== 'contrast') continue
          const pair = score.pairs.find(
            ({ a, b }) => [a, b].includes(reason.upper) && [a, b].includes(reason.lower),
          )
          expect(pair?.verdict).toBe('clear')
        }
      }),
    )
  })
})
