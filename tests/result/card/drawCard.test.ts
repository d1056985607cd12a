// @vitest-environment jsdom
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bank, statementsOf } from '../../../src/content/bank'
import { headlineWords } from '../../../src/content/words/headlineWords'
import { forms } from '../../../src/core/framework'
import { scoreScan } from '../../../src/core/score'
import type { Answer } from '../../../src/core/statement'
import { cardOf, quotable } from '../../../src/result/card/cardOf'
import { cardSize, drawCard } from '../../../src/result/card/drawCard'
import { LONGEST_NAME } from '../../../src/ui/host/configFile'
import { resultTexts } from '../../../src/ui/language/subjects/result'
import { scanTexts } from '../../../src/ui/language/subjects/scan'
import { anyAnswer } from '../../support/answers'

/** About as wide as the letters of the app. */
const widthOf = (text: string, font: string) =>
  text.length * Number(/(\d+)px/.exec(font)?.[1]) * 0.5

const anyResult = fc
  .record({
    form: fc.constantFrom(...forms),
    locale: fc.constantFrom('nl', 'en'),
    given: fc.array(anyAnswer, { minLength: 60, maxLength: 60 }),
  })
  .map(({ form, locale, given }) => {
    const statements = statementsOf(form)
    const answers = Object.fromEntries(statements.map(({ id }, i) => [id, given[i] ?? 3]))
    return cardFor(form, locale, answers)
  })

function cardFor(form: 'quick' | 'full', locale: 'nl' | 'en', answers: Record<string, Answer>) {
  const score = scoreScan(statementsOf(form), answers)
  const words = { t: resultTexts[locale], scan: scanTexts[locale], locale }
  const headline = headlineWords(words, { form, answers, score })
  const quotes = quotable(form, answers, {}, headline, locale)
  const card = cardOf({
    name: 'Ambtskompas',
    locale,
    answers,
    score,
    headline,
    quoted: quotes[0],
    day: '2026-11-28',
  })
  return { card, headline, quotes }
}

/** The drawing as a browser reads it; throws if it is not XML. */
function read(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  if (documentElement.nodeName !== 'svg') throw new Error(documentElement.textContent)
  return documentElement
}

function nameOn(svg: string) {
  const name = read(svg).querySelector('text')
  return { text: name?.textContent, size: Number(name?.getAttribute('font-size')) }
}

describe('a card', () => {
  test('of any result is self-contained, and has all its words', () => {
    fc.assert(
      fc.property(anyResult, ({ card }) => {
        const { svg, width, height } = drawCard(card, widthOf)
        expect([width, height]).toEqual([1080, 1350])
        expect(svg).not.toMatch(/var\(--|url\(|href|class=|style=|NaN|undefined/)
        const lines = [...read(svg).querySelectorAll('text')].map((line) => line.textContent)
        const title = card.title.map((part) =>
          typeof part === 'string' ? part : 'answer' in part ? part.answer : part.text,
        )
        expect(lines.join(' ')).toContain(title.join(''))
        for (const text of [card.quote?.statement, card.quote?.answer, card.foot]) {
          expect(lines.join(' ')).toContain(text ?? '')
        }
      }),
      { numRuns: 60 },
    )
  })

  test('of any result keeps the title, the picture and the quote apart', () => {
    fc.assert(
      fc.property(anyResult, ({ card }) => {
        const root = read(drawCard(card, widthOf).svg)
        const picture = root.querySelector('g[transform*=scale]:has(circle)')
        const [, y = 0, scale = 0] =
          /translate\([\d.]+ (-?[\d.]+)\) scale\(([\d.]+)\)/
            .exec(picture?.getAttribute('transform') ?? '')
            ?.slice(0, 3)
            .map(Number) ?? []
        if (!picture) return
        expect(scale).toBeGreaterThan(0.9)
        const title = [...root.querySelectorAll('text:has(tspan)')]
        const from = title.map((line) => Number(line.getAttribute('y'))).filter((at) => at < y)
        expect(from.length).toBeGreaterThan(0)
        const quote = root.querySelector('rect[width="8"]')?.getAttribute('y')
        expect(y + 291 * scale).toBeLessThanOrEqual(Number(quote ?? cardSize.height))
      }),
      { numRuns: 60 },
    )
  })
})

test('a card says what the host calls the app', () => {
  const { card } = cardFor('quick', 'nl', {})
  expect(nameOn(drawCard({ ...card, name: 'Kompas <Vallei>' }, widthOf).svg)).toEqual({
    text: 'Kompas <Vallei>',
    size: 36,
  })
})

test('the longest name that a host may give stays on the card', () => {
  const { card } = cardFor('quick', 'nl', {})
  const { size } = nameOn(drawCard({ ...card, name: 'W'.repeat(LONGEST_NAME) }, widthOf).svg)
  expect(widthOf('W'.repeat(LONGEST_NAME), `${String(size)}px`)).toBeLessThan(1080 - 74 - 2 * 84)
})

describe('what a card can quote', () => {
  test('is each of the answers side by side once, beginning with those not in the headline', () => {
    const answers = Object.fromEntries(
      statementsOf('quick').map((s): [string, Answer] => {
        const keyed = s.level === 'I' ? 4 : s.relation === 'citizens' ? 3 : 2
        return [s.id, (s.reversed ? 6 - keyed : keyed) as Answer]
      }),
    )
    const { headline, quotes } = cardFor('quick', 'nl', answers)
    expect(headline.kind).toBe('quotes')
    expect(new Set(quotes).size).toBe(quotes.length)
    expect(bank.statements).toEqual(expect.arrayContaining(quotes))
    const title = headline.title.filter((part) => typeof part === 'string').join('')
    const isSaid = quotes.map(({ text }) => title.includes(text.nl.replace(/\.$/, '')))
    expect(isSaid.lastIndexOf(false)).toBeLessThan(isSaid.indexOf(true))
    expect(isSaid.filter(Boolean)).toHaveLength(2)
  })
})
