import { readdirSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { loadLanguage } from '../../build/loadLanguage'
import { languages } from '../../src/content/check/finding'
import { isLocale, localeIds, otherLocales } from '../../src/ui/language/locale'
import { tell } from './tell'
import { folder, interfaceTexts } from './texts'

const first = interfaceTexts(languages[0])
const folders = readdirSync(new URL('interface/', folder))

describe('the interface texts', () => {
  test('are in languages of the locale table', () => {
    const problems = folders
      .filter((language) => !isLocale(language))
      .map((language) => `interface/${language}: zet een regel in src/ui/language/locale.ts`)
    tell('Onbekende taal', problems)
    expect(problems).toEqual([])
  })
})

describe.each(localeIds.filter((locale) => folders.includes(locale)))(
  'the interface texts in %s',
  (language) => {
    const texts = interfaceTexts(language)
    const mustBeWhole = languages.some((required) => required === language)

    test('have no subjects but those of every language', () => {
      const subjects = Object.keys(texts).toSorted()
      const all = Object.keys(first).toSorted()
      expect(subjects).toEqual(mustBeWhole ? all : all.filter((file) => subjects.includes(file)))
    })

    test.each(Object.keys(first))('have the same keys and placeholders in %s', (file) => {
      const [original, translated] = [first[file] ?? {}, texts[file] ?? {}]
      const keys = [...new Set([...Object.keys(original), ...Object.keys(translated)])]
      const place = `interface/${language}/${file}`
      const problems = keys.flatMap((key) => {
        const [text, translation] = [original[key], translated[key]]
        if (translation === undefined) {
          return mustBeWhole ? `${place}, ${key}: deze tekst ontbreekt` : []
        }
        if (text === undefined) return `${place}, ${key}: deze tekst is er alleen in deze taal`
        if (translation.trim() === '') return `${place}, ${key}: deze tekst is leeg`
        const [needed, found] = [placeholders(text), placeholders(translation)]
        return needed === found ? [] : `${place}, ${key}: gebruik ${needed} in plaats van ${found}`
      })
      tell('Niet gelijk in elke taal', problems)
      expect(problems).toEqual([])
    })
  },
)

afterAll(() => {
  if (process.env['npm_lifecycle_event'] === 'content:check') otherLocales.forEach(print)
})

/** A report for translators: what is still shown in Dutch. No fault. */
function print(language: (typeof otherLocales)[number]): void {
  const { missing } = loadLanguage(folder, language)
  const list = missing.map((text) => `\n- ${text}`).join('')
  console.log(`Nog niet vertaald in ${language}: ${String(missing.length)}${list}`)
}

/** The names between braces in a text, in order of the alphabet. */
function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].toSorted().join(', ') || 'geen {naam}'
}
