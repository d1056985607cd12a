import { afterAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/content/check/finding'
import { readability, syllables } from './readability'
import { textsIn } from './texts'

describe('syllables', () => {
  test.each([
    ['bestuurder', 3],
    ['organisatie', 5],
    ['samenleving', 4],
    ['leidinggevende', 5],
    ['ideeën', 3],
    ['over', 2],
    ['beïnvloeden', 4],
    ['financieel', 4],
    ['nieuwe', 2],
    ['werkwijze', 3],
    ['groeien', 2],
    ['ook', 1],
  ])('counts in Dutch %s %i', (word, count) => {
    expect(syllables(word, 'nl')).toBe(count)
  })

  test.each([
    ['citizen', 3],
    ['organisation', 5],
    ['society', 4],
    ['situation', 4],
    ['people', 2],
    ['rule', 1],
    ['rules', 1],
    ['asked', 1],
    ['changes', 2],
    ['procedure', 3],
    ['the', 1],
  ])('counts in English %s %i', (word, count) => {
    expect(syllables(word, 'en')).toBe(count)
  })
})

describe('readability', () => {
  test.each([
    [
      'nl',
      'Ik loop nu naar huis.',
      { sentences: 1, wordsPerSentence: 5, score: 206.84 - 77 - 4.65 },
    ],
    [
      'en',
      'I walk on. We walk on.',
      { sentences: 2, wordsPerSentence: 3, score: 206.835 - 84.6 - 3.045 },
    ],
  ] as const)('scores in %s “%s”', (language, text, expected) => {
    const found = readability(text, language)
    expect(found).toMatchObject({ ...expected, score: expect.closeTo(expected.score, 9) })
  })

  test.each(['Naam van de gemeente of dienst', 'Nog niets.'])('says nothing about “%s”', (text) => {
    expect(readability(text, 'nl')).toBeUndefined()
  })
})

afterAll(() => {
  if (process.env['npm_lifecycle_event'] === 'content:check') languages.forEach(print)
})

/** A report for writers, hardest text first. Not a gate: a formula is weak evidence. */
function print(language: (typeof languages)[number]): void {
  const rows = textsIn(language)
    .flatMap(({ place, text }) => {
      const found = readability(text, language)
      return found === undefined ? [] : [{ place, ...found }]
    })
    .toSorted((a, b) => a.score - b.score)
    .map(({ place, sentences, wordsPerSentence, score }) =>
      [score.toFixed(0), sentences, wordsPerSentence.toFixed(1), place].join('\t'),
    )
  const name = { nl: 'Flesch-Douma', en: 'Flesch' }[language]
  console.log([`${name}\tzinnen\twoorden per zin\ttekst`, ...rows].join('\n'))
}
