import { expect, test } from 'vitest'
import { localeIds } from '../../src/ui/language/locale'
import { interfaceTexts } from './texts'

// A browser that refuses a file, or puts it elsewhere, does not tell.
test.each(localeIds)('no text in %s claims that a file is among the downloads', (language) => {
  const texts = Object.values(interfaceTexts(language)).flatMap((subject) => Object.values(subject))
  const aboutThem = texts.filter((text) => text.includes('downloads'))
  expect(aboutThem).not.toHaveLength(0)
  expect(aboutThem.filter((text) => !text.includes('?'))).toEqual([])
})
