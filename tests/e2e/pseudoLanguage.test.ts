import type { Page } from '@playwright/test'
import bank from '../../content/bank.json' with { type: 'json' }
import { openHost, type Host } from '../support/host'
import { plainWords } from '../support/pseudo'
import { added, buildWithAddedLanguage } from '../support/pseudoLanguage'
import { cutOff } from './axe'
import { openWhole, places, prepare } from './places'
import { expect, test } from './watched'

// Not the build that is under test elsewhere.
test.use({ viewport: { width: 360, height: 780 } })

let host: Host | undefined

test.beforeAll(async () => {
  test.setTimeout(600_000)
  host = await openHost(buildWithAddedLanguage())
})

test.afterAll(async () => {
  await host?.stop()
})

/** What is the same in every language. */
const noWords = [
  // The name of the app, what the preparation filled in, and who had the idea.
  'Ambtskompas',
  'Teamdag',
  'Mei',
  'Juni',
  'Davied van Berlo',
  // The version of a build, with a part of its hash.
  /\d+\.\d+\.\d+ [\w+/]{12}/g,
  // Days and lists, which the browser writes, in the added language.
  /\d+\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) \d{4}/g,
  / und /g,
  /\bhttps?:\/\/\S+/g,
  // Where the app is, and the two sides of a dilemma.
  /\blocalhost:\d+/g,
  /^[AB]$/g,
  /\b[\w-]+\.(?:json|csv|svg|png|ics|ts)\b/g,
  /\bAMBT2[\w-]*/g,
]

/** Statements that are left in Dutch, and may be quoted in a text of the added language. */
const statements = (bank.statements as { text: { nl: string } }[]).map(({ text }) => text.nl)

/** All that can be read or heard on a page and is not marked as Dutch. */
async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate((language) => {
    const attributes = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt']
    const inLanguage = (element: Element) =>
      (element.closest('[lang]')?.getAttribute('lang') ?? '') === language
    const elements = [...document.body.querySelectorAll('*')]
      .filter((element) => !element.matches('script, style, noscript, noscript *'))
      .filter((element) => element.checkVisibility() && inLanguage(element))
    return elements.flatMap((element) => [
      ...[...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.nodeValue ?? ''),
      ...attributes.flatMap((name) => element.getAttribute(name) ?? []),
    ])
  }, added)
}

/** On its own such a statement has to be marked as Dutch. */
function quotedIn(text: string): string[] {
  return statements.filter((statement) => text.length > statement.length)
}

const softly = expect.configure({ soft: true })

/** Texts in another language than the page's own. */
async function leftBehind(page: Page): Promise<string[]> {
  const found = (await textsOf(page))
    .map((text) => ({ text, words: plainWords(text, [...noWords, ...quotedIn(text)]) }))
    .filter(({ words }) => words.length > 0)
    .map(({ text, words }) => `${words.join(' ')} in “${text.trim().slice(0, 100)}”`)
  return [...new Set(found)]
}

test('a language can be added as CONTRIBUTING says, and no text is left behind', async ({
  browser,
}) => {
  test.slow()
  const context = await browser.newContext({
    baseURL: host?.address ?? '',
    viewport: { width: 360, height: 780 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const made = await prepare(page, added)
  for (const placeOf of Object.values(places).flat()) {
    const place = placeOf(made)
    await openWhole(page, place)
    await page.goto(`./${place}${place.includes('?') ? '&' : '?'}lang=${added}`)
    await expect(page.locator('html')).toHaveAttribute('lang', added)
    await expect.poll(async () => (await textsOf(page)).join(' '), place).toContain('[')
    // What is shown in Dutch is marked a moment after it was drawn.
    await softly.poll(() => leftBehind(page), place).toEqual([])
    expect.soft(await cutOff(page), place).toEqual([])
  }
  await context.close()
})
