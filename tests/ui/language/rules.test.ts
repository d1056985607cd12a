import { describe, expect, test } from 'vitest'
import { inWords } from '../../../src/ui/language/inWords'
import { fillRules } from '../../../src/ui/language/rules'

describe('inWords', () => {
  test.each([
    ['nl', 5, 'vijf'],
    ['nl', 12, 'twaalf'],
    ['nl', 13, '13'],
    ['en', 1, 'one'],
    ['en', 0, '0'],
  ] as const)('says in %s %i as "%s"', (locale, n, words) => {
    expect(inWords(locale, n)).toBe(words)
  })
})

describe('fillRules', () => {
  const numbers = { n5: 'vijf', n10: 'tien' }

  test.each([
    ['{quickStatements} stellingen', '20 stellingen'],
    ['{fullStatements} stellingen, {fullMinutes} minuten', '60 stellingen, 15 minuten'],
    ['minstens {leastPeople} mensen', 'minstens vijf mensen'],
    ['{DilemmaCount} dilemma’s', 'Tien dilemma’s'],
    ['hoogstens {mostChanges} keer', 'hoogstens 7 keer'],
    ['nog {n} van {total}', 'nog {n} van {total}'],
  ])('fills “%s”', (text, filled) => {
    expect(fillRules(text, numbers)).toBe(filled)
  })
})
