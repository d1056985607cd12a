import { render } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { wordsOf } from '../../src/content/check/words'
import { builtInOpening } from '../../src/content/opening'
import { useScan } from '../../src/record/scan'
import { LandingPage } from '../../src/scan/landing/LandingPage'
import { resumeFrom } from '../../src/scan/block/resumeFrom'
import { LocaleContext } from '../../src/ui/language/texts'
import { requiredLocales } from '../../src/content/schema'

const MOST_WORDS = 150

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

describe.each(requiredLocales)('the landing page in %s', (locale) => {
  test(`has at most ${String(MOST_WORDS)} words, with the frame of a block but not its statements`, () => {
    const { container } = render(
      <LocaleContext value={locale}>
        <LandingPage />
      </LocaleContext>,
    )
    const [first, ...others] = container.querySelectorAll('fieldset')
    expect(others).toHaveLength(4)
    // The answers are the same below every statement, and an explanation is only read when opened.
    for (const part of [...others, ...(first?.querySelectorAll('legend, details dl') ?? [])])
      part.remove()
    const texts = [...container.querySelectorAll('*')].flatMap(({ childNodes }) =>
      [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE),
    )
    const words = wordsOf(texts.map(({ textContent }) => textContent).join(' '))
    expect(words.length).toBeGreaterThan(60)
    expect(words.length).toBeLessThanOrEqual(MOST_WORDS)
  })
})

describe('resumeFrom', () => {
  const { statements } = builtInOpening.block
  const ids = statements.map(({ id }) => id)
  const answered = (...places: number[]) =>
    Object.fromEntries(places.map((place) => [ids[place] ?? '', 'na' as const]))

  test.each([
    ['nothing is answered', answered(), undefined],
    ['all is answered', answered(0, 1, 2, 3, 4), undefined],
    ['the first is answered', answered(0), 1],
    ['one in between is open', answered(0, 1, 3, 4), 2],
    ['the first is open', answered(1), 0],
    ['only another block is answered', { 'T-partner-politics': 3 as const }, undefined],
  ])('where %s', (_, answers, place) => {
    expect(resumeFrom(statements, answers)).toBe(
      place === undefined ? undefined : statements[place],
    )
  })
})
