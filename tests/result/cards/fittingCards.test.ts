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
      cards: ['citizens-politics: contrast', 'politics: low', 'citizens: high'],
    },
    {
      when: 'the person chose a relation to work on',
      score: citizensOverPolitics,
      wishes: { ...noWishes, focus: 'society' as const },
      cards: ['society: focus', 'citizens-politics: contrast', 'politics: low', 'citizens: high'],
    },
    {
      when: 'that relation already has a card',
      score: citizensOverPolitics,
      wishes: { ...noWishes, focus: 'politics' as const },
      cards: ['politics: focus', 'citizens-politics: contrast', 'citizens: high'],
    },
    {
      when: 'the person wants something else and chose nothing yet: the largest gap',
      score: citizensOverPolitics,
      wishes: { wanted: { society: 60, profession: 90, citizens: 95 }, cycles: [] },
      cards: ['profession: gap', 'citizens-politics: contrast', 'politics: low', 'citizens: high'],
    },
    {
      when: 'what is wanted is what there is',
      score: citizensOverPolitics,
      wishes: { wanted: { society: 50 }, cycles: [] },
      cards: ['citizens-politics: contrast', 'politics: low', 'citizens: high'],
    },
    {
      when: 'the choices in the dilemmas go round: at most four cards',
      score: citizensOverPolitics,
      wishes: { wanted: {}, focus: 'society' as const, cycles: [circle] },
      cards: [
        'society: focus',
        'citizens-politics: contrast',
        'politics-society: cycle',
        'politics: low',
      ],
    },
    {
      when: 'the first pair of the cycle already has a card',
      score: scan({ politics: 5, society: 1 }),
      wishes: { wanted: {}, cycles: [circle] },
      cards: [
        'politics-society: contrast',
        'profession-society: cycle',
        'society: low',
        'politics: high',
      ],
    },
    {
      when: 'no relation stands out',
      score: scan({}),
      wishes: noWishes,
      cards: ['purpose: even', 'professional: even'],
    },
    {
      when: 'no relation stands out, but one was chosen and choices go round',
      score: scan({}),
      wishes: { wanted: {}, focus: 'citizens' as const, cycles: [circle] },
      cards: ['citizens: focus', 'politics-society: cycle', 'purpose: even', 'professional: even'],
    },
    {
      when: 'hardly anything was answered',
      score: scan({ politics: 'na', organisation: 'na', society: 'na', profession: 'na' }),
      wishes: noWishes,
      cards: ['purpose: tooFew', 'professional: tooFew'],
    },
    {
      when: 'a wish is about a relation without a score',
      score: scan({ politics: 'na' }),
      wishes: { wanted: { politics: 100 }, cycles: [] },
      cards: ['purpose: even', 'professional: even'],
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

  test.each([
    { pattern: { citizens: 5, society: 1 }, verdict: 'clear' },
    { pattern: { citizens: 4 }, verdict: 'possible' },
  ] as const)('carries the verdict $verdict', ({ pattern, verdict }) => {
    const [card] = fittingCards(scan(pattern), noWishes)
    expect(card?.reason).toMatchObject({ kind: 'contrast', verdict, upper: 'citizens' })
  })

  test.each([
    ['alone at the bottom', { citizens: 5, society: 1 }, { relation: 'society', alone: true }],
    ['one of two', { politics: 1, society: 1 }, { relation: 'politics', alone: false }],
    ['one of four, which says too little', { citizens: 5 }, undefined],
  ] as const)('a relation that is %s', (_, pattern, expected) => {
    const low = fittingCards(scan(pattern), noWishes).find(({ reason }) => reason.kind === 'low')
    expect(low?.reason).toEqual(expected && { kind: 'low', ...expected })
  })

  test('any scan gets one to four different cards, and every contrast has a verdict', () => {
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
          expect(pair?.verdict).not.toBe('none')
        }
      }),
    )
  })
})
