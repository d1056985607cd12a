import { describe, expect, test } from 'vitest'
import { formatList, formatScore } from '../../../src/ui/language/locale'
import { count, fill } from '../../../src/ui/language/fill'

describe('fill', () => {
  test.each([
    ['Blok {block} van {total}', { block: 2, total: 4 }, 'Blok 2 van 4'],
    ['{n} en {n}', { n: 3 }, '3 en 3'],
    ['niets te vullen', { n: 3 }, 'niets te vullen'],
    ['{onbekend} blijft staan', {}, '{onbekend} blijft staan'],
    ['{$&}', { $: 'x' }, '{$&}'],
  ])('fills "%s"', (text, values, filled) => {
    expect(fill(text, values)).toBe(filled)
  })
})

describe('count', () => {
  test.each([
    [0, '0 stellingen'],
    [1, 'één stelling'],
    [2, '2 stellingen'],
  ])('says %i as "%s"', (n, words) => {
    expect(count(n, 'één stelling', '{n} stellingen')).toBe(words)
  })
})

describe('formatScore', () => {
  test.each([
    [64.58, '65'],
    [12.5, '13'],
    [12.49, '12'],
    [0, '0'],
    [100, '100'],
  ])('shows %d as %s', (score, shown) => {
    expect(formatScore(score)).toBe(shown)
  })
})

describe('formatList', () => {
  test.each([
    ['nl', ['burgers'], 'burgers'],
    ['nl', ['a', 'b'], 'a en b'],
    ['nl', ['a', 'b', 'c'], 'a, b en c'],
    ['en', ['a', 'b', 'c'], 'a, b and c'],
  ] as const)('joins in %s: %j', (locale, words, joined) => {
    expect(formatList(locale, words)).toBe(joined)
  })
})
