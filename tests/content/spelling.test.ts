import { loadConfig, spellCheckDocument } from 'cspell-lib'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../src/content/check/finding'
import { tell } from './tell'
import { textsIn, type Text } from './texts'

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }
const config = fileURLToPath(new URL('../../cspell.json', import.meta.url))
const SLOW = 60_000

describe('spelling', () => {
  test.each(languages)(
    'is right in %s',
    async (language) => {
      const mistakes = await misspelt(language, textsIn(language))
      const mend = `verbeter het, of zet een bestaand woord bij project-${language} in cspell.json`
      const problems = mistakes.map(({ place, word }) => `${place}: ‘${word}’ is onbekend; ${mend}`)
      tell('Spelling', problems)
      expect(problems).toEqual([])
    },
    SLOW,
  )

  test.each([
    ['nl', 'De bestuurdr luistert naar {name}.', ['bestuurdr']],
    ['nl', 'Ambtenaren signaleren het behavior van burgers.', ['behavior']],
    ['en', 'The color of the organisation {wrongg}.', ['color']],
    ['en', 'We volunteer our knowlege.', ['knowlege']],
    ['en', 'De bestuurder luistert.', ['bestuurder', 'luistert']],
  ] as const)(
    'finds in %s “%s”',
    async (language, text, words) => {
      const found = await misspelt(language, [
        { place: 'first', text: '' },
        { place: 'second', text },
      ])
      expect(found).toEqual(words.map((word) => ({ place: 'second', word })))
    },
    SLOW,
  )
})

/** The words that are in no dictionary of the language or the project, with their place. */
async function misspelt(
  language: Language,
  texts: readonly Text[],
): Promise<{ place: string; word: string }[]> {
  const text = texts.map((each) => each.text.replaceAll(/\{\w+\}|\s/g, ' ')).join('\n')
  const { issues } = await spellCheckDocument(
    { uri: `${language}.txt`, text, languageId: 'plaintext', locale: locales[language] },
    { noConfigSearch: true, generateSuggestions: false },
    await loadConfig(config),
  )
  return issues.map(({ text: word, offset }) => {
    const line = text.slice(0, offset).split('\n').length - 1
    return { place: texts[line]?.place ?? '', word }
  })
}
