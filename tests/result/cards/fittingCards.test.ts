import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyOf } from '../../../src/content/cards/cardRef'
import { fittingCards, type FittingCard } from '../../../src/result/cards/fittingCards'
import type { Relation } from '../../../src/core/framework'
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

/** Cards and reasons in short, as in `citizens: contrast`. */
function inShort(fitting: readonly FittingCard[]): string[] {
  return fitting.map(({ card, reason }) => `${keyOf(card)}: ${reason.kind}`)
}

const circle = ['politics', 'society', 'profession'] as const
const citizensOverPolitics = scan({ citizens: 5, politics: 1 })

describe('fittingCards', () => {
  test.each([
    {
      when: 'two relations differ clearly',
      score: citizensOverPolitics,
      cycles: [],
      cards: ['citizens-politics: contrast', 'politics: contrast', 'citizens: contrast'],
    },
    {
      when: 'the choices in the dilemmas go round: at most four cards',
      score: citizensOverPolitics,
      cycles: [circle],
      cards: [
        'citizens-politics: contrast',
        'politics-society: cycle',
        'politics: contrast',
        'citizens: contrast',
      ],
    },
    {
      when: 'the first pair of the cycle already has a card',
      score: scan({ politics: 5, society: 1 }),
      cycles: [circle],
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
      cycles: [],
      cards: ['purpose: any', 'professional: any'],
    },
    {
      when: 'nothing differs clearly, but choices go round',
      score: scan({}),
      cycles: [circle],
      cards: ['politics-society: cycle', 'purpose: any', 'professional: any'],
    },
    {
      when: 'hardly anything was answered',
      score: scan({ politics: 'na', organisation: 'na', society: 'na', profession: 'na' }),
      cycles: [],
      cards: ['purpose: any', 'professional: any'],
    },
  ])('when $when', ({ score, cycles, cards }) => {
    expect(inShort(fittingCards(score, cycles))).toEqual(cards)
  })

  test('any scan gets one to four different cards, and every contrast is clear', () => {
    fc.assert(
      fc.property(anyScan, ({ statements, answers }) => {
        const score = scoreScan(statements, answers)
        const fitting = fittingCards(score, [circle])
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
