import { expect, test } from 'vitest'
import { languages } from '../../src/content/check/finding'
import { tell } from './tell'
import { interfaceTexts } from './texts'

/**
 * The most interface words for a page that is all text, and for everything together. Fewer is
 * better: the goal for everything is 8,000. `tests/e2e/wordBudget.test.ts` holds the words that a
 * person meets on each page.
 */
const budgets: [subjects: readonly string[] | undefined, nl: number, en: number][] = [
  [['landing'], 70, 70],
  [['about'], 550, 540],
  [undefined, 8_410, 8_565],
]

test.each(
  languages.flatMap((language) =>
    budgets.map(([subjects, nl, en]) => ({ language, subjects, most: { nl, en }[language] })),
  ),
)('$subjects in $language have at most $most words', ({ language, subjects, most }) => {
  const texts = interfaceTexts(language)
  const files = subjects?.map((subject) => `${subject}.json`) ?? Object.keys(texts)
  const found = files.flatMap((file) => Object.values(texts[file] ?? {}))
  const words = found.join(' ').split(/\s+/).length
  const problem = `${files.join(' en ')} (${language}): ${String(words)} woorden, hoogstens ${String(most)}`
  if (words > most) tell('Te veel woorden', [problem])
  expect(found).not.toHaveLength(0)
  expect(words).toBeLessThanOrEqual(most)
})
