import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../src/content/check/finding'
import { glossaryFile } from '../../src/content/check/glossaryFile'
import { wordsOf } from '../../src/content/check/words'
import { tell } from './tell'
import { contentText, textsIn } from './texts'

const { terms } = glossaryFile.parse(JSON.parse(contentText('glossary.json')))

describe('the glossary', () => {
  test('names every thing once', () => {
    const names = terms.map(({ term }) => term)
    expect(names).toEqual([...new Set(names)])
  })

  test('is the table of words in docs/architecture.md', () => {
    const [, table = ''] = readFileSync('docs/architecture.md', 'utf8').split('\n## Words\n')
    const rows = table
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2)
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, term, meaning, nl]) => ({ term, meaning, nl }))
    expect(rows).toEqual(terms.map(({ term, meaning, nl }) => ({ term, meaning, nl })))
  })

  test.each(languages)('is kept to by every text in %s', (language) => {
    const problems = textsIn(language).flatMap(({ place, text }) =>
      retiredIn(text, language).map(
        ({ word, instead }) => `${place}: schrijf niet ‘${word}’, maar het woord voor ‘${instead}’`,
      ),
    )
    tell('Een ander woord', problems)
    expect(problems).toEqual([])
  })

  test.each([
    ['nl', 'Wis alles van je Toestel.', ['toestel']],
    ['nl', 'Dit is een kleine proef voor morgen.', ['kleine proef']],
    ['nl', 'Onze toestelling is anders.', []],
    ['en', 'The political leader decides.', ['political leader']],
    ['en', 'The political leadership decides.', []],
  ] as const)('finds in %s “%s”', (language, text, words) => {
    expect(retiredIn(text, language).map(({ word }) => word)).toEqual(words)
  })
})

/** The retired words in a text, whole words only, each with the term that replaces it. */
function retiredIn(text: string, language: Language): { word: string; instead: string }[] {
  const inText = ` ${wordsOf(text).join(' ')} `
  return terms.flatMap(({ term, nl, retired }) =>
    (retired?.[language] ?? [])
      .filter((word) => inText.includes(` ${word} `))
      .map((word) => ({ word, instead: language === 'nl' ? nl : term })),
  )
}
