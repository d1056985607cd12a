import { describe, expect, test } from 'vitest'
import { languages } from '../../src/content/check/finding'
import { tell } from './tell'
import { interfaceTexts } from './texts'

const first = interfaceTexts(languages[0])

describe.each(languages)('the interface texts in %s', (language) => {
  const texts = interfaceTexts(language)

  test('have the same subjects as every other language', () => {
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(first).toSorted())
  })

  test.each(Object.keys(first))('have the same keys and placeholders in %s', (file) => {
    const [original, translated] = [first[file] ?? {}, texts[file] ?? {}]
    const keys = [...new Set([...Object.keys(original), ...Object.keys(translated)])]
    const place = `interface/${language}/${file}`
    const problems = keys.flatMap((key) => {
      const [text, translation] = [original[key], translated[key]]
      if (translation === undefined) return `${place}, ${key}: deze tekst ontbreekt`
      if (text === undefined) return `${place}, ${key}: deze tekst is er alleen in deze taal`
      if (translation.trim() === '') return `${place}, ${key}: deze tekst is leeg`
      const [needed, found] = [placeholders(text), placeholders(translation)]
      return needed === found ? [] : `${place}, ${key}: gebruik ${needed} in plaats van ${found}`
    })
    tell('Niet gelijk in elke taal', problems)
    expect(problems).toEqual([])
  })
})

/** The names between braces in a text, in alphabetical order. */
function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].toSorted().join(', ') || 'geen {naam}'
}
