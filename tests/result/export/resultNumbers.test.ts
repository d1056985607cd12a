import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levels, relations } from '../../../src/core/framework'
import { resultNumbers } from '../../../src/result/export/resultNumbers'
import { scoreScan } from '../../../src/core/score'
import { formatScore } from '../../../src/ui/language/locale'
import { allAnswered, anyScan } from '../../support/answers'
import { formOf } from '../../support/statements'

describe('resultNumbers', () => {
  test('has levels in the full form only', () => {
    const numbersOf = (form: 'quick' | 'full') =>
      resultNumbers(form, scoreScan(formOf(form), allAnswered(formOf(form), 3)))
    expect(numbersOf('quick').levels).toBeUndefined()
    expect(Object.keys(numbersOf('full').levels ?? {})).toEqual(levels)
  })

  test('gives relations a band and other scales none', () => {
    const { relations: five, ambitions } = resultNumbers(
      'full',
      scoreScan(formOf('full'), allAnswered(formOf('full'), 3)),
    )
    expect(five.citizens).toMatchObject({ score: 50, answered: 12, items: 12, thin: false })
    expect([five.citizens.from, five.citizens.to].map((end) => formatScore(end ?? -1))).toEqual([
      '43',
      '57',
    ])
    expect(ambitions.purpose).not.toHaveProperty('from')
  })

  test('has a band exactly where there is a score, around it and within the scale', () => {
    fc.assert(
      fc.property(anyScan, ({ statements, answers }) => {
        const numbers = resultNumbers('full', scoreScan(statements, answers)).relations
        for (const id of relations) {
          const { score, from, to } = numbers[id]
          expect(from === undefined).toBe(score === undefined)
          if (score === undefined || from === undefined || to === undefined) continue
          expect([0, from, score, to, 100]).toEqual(
            [0, from, score, to, 100].toSorted((a, b) => a - b),
          )
        }
      }),
    )
  })
})
