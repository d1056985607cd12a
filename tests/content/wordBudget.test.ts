import { expect, test } from 'vitest'
import { languages } from '../../src/content/check/finding'
import { tell } from './tell'
import { interfaceTexts } from './texts'

/** So many interface words at most, in the texts of these pages together. Less is the point. */
const budgets: [pages: readonly string[], most: number][] = [
  [['landing'], 150],
  [['about'], 700],
]

test.each(
  languages.flatMap((language) => budgets.map(([pages, most]) => ({ language, pages, most }))),
)('$pages in $language have at most $most words', ({ language, pages, most }) => {
  const texts = interfaceTexts(language)
  const found = pages.flatMap((page) => Object.values(texts[`${page}.json`] ?? {}))
  const words = found.join(' ').split(/\s+/).length
  const problem = `${pages.join(' en ')} (${language}): ${String(words)} woorden, hoogstens ${String(most)}`
  if (words > most) tell('Te veel woorden', [problem])
  expect(found).not.toHaveLength(0)
  expect(words).toBeLessThanOrEqual(most)
})
