import type { Browser, BrowserContext, Page } from '@playwright/test'
import bank from '../../content/bank.json' with { type: 'json' }
import landing from '../../content/interface/nl/landing.json' with { type: 'json' }
import scans from '../../content/interface/nl/scans.json' with { type: 'json' }
import type { Draft } from '../../src/content/own/draft'
import { partsOf, views, type View } from '../../src/core/views'
import { ownName } from '../../src/platform/ownName'
import { openHost, type Host } from '../support/host'
import { plainWords, pseudo } from '../support/pseudo'
import { added, buildWithAddedLanguage } from '../support/pseudoLanguage'
import { cutOff } from './axe'
import { openWhole, places, prepare } from './places'
import { answersOf, chooseFile, fileContent } from './savedFiles'
import { expect, test } from './watched'
import { makeWorkshop } from './workshopLinks'

// Not the build that is under test elsewhere.
test.use({ viewport: { width: 360, height: 780 } })
// One build for all.
test.describe.configure({ mode: 'default' })

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

/** A view of every kind that a projector has. */
const oneOfEveryKind = views.filter(
  (view, i) => views.findIndex((each) => partsOf(each).kind === partsOf(view).kind) === i,
)

/** Has the projector show something, with all that it can have to show. */
async function showOnScreen(page: Page, board: string, view: View): Promise<void> {
  const agreements = [{ kind: 'we', what: 'Teamdag', who: '', when: '' }]
  await page.evaluate(
    async ({ name, key, change }) => {
      const request = <Value>(asked: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          asked.addEventListener('success', () => {
            resolve(asked.result)
          })
          asked.addEventListener('error', () => {
            reject(new Error(asked.error?.message))
          })
        })
      const database = await request(indexedDB.open(name))
      const store = database.transaction('kept', 'readwrite').objectStore('kept')
      const screen = (await request(store.get(key))) as { picture: unknown }
      const earlier = { title: 'Mei', picture: screen.picture, agreements: change.agreements }
      await request(store.put({ ...screen, ...change, earlier }, key))
      database.close()
    },
    { name: ownName, key: `screen.${board}`, change: { view, agreements } },
  )
}

/** Statements that are being written, with something to remark on. */
const draftWithFaults: Draft = {
  title: 'Teamdag',
  labels: {},
  rows: [1, 2, 2].map((n, key) => ({
    key,
    text: pseudo(`Nooit ${String(n)}`),
    relation: key === 0 ? '' : 'society',
    level: 'I',
    ambition: '',
    reversed: false,
    quick: true,
  })),
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

/** A device of somebody who has not been here before. */
async function newDevice(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: host?.address ?? '',
    viewport: { width: 360, height: 780 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  })
}

/** Looks at a page in the added language. */
async function expectTranslated(page: Page, place: string, what = place): Promise<void> {
  await openWhole(page, place)
  await page.goto(`./${place}${place.includes('?') ? '&' : '?'}lang=${added}`)
  await expect(page.locator('html')).toHaveAttribute('lang', added)
  await expect.poll(async () => (await textsOf(page)).join(' '), what).toContain('[')
  // What is shown in Dutch is marked a moment after it was drawn.
  await softly.poll(() => leftBehind(page), what).toEqual([])
  expect.soft(await cutOff(page), what).toEqual([])
}

test('a language can be added as CONTRIBUTING says, and no text is left behind', async ({
  browser,
}) => {
  test.slow()
  const context = await newDevice(browser)
  const page = await context.newPage()
  const made = await prepare(page, added)
  for (const placeOf of Object.values(places).flat()) {
    await expectTranslated(page, placeOf(made))
  }
  const shown = new Set<string>()
  for (const view of oneOfEveryKind) {
    await page.goto('./#/about')
    await showOnScreen(page, made.board, view)
    await expectTranslated(page, `#/screen/${made.board}`, view)
    shown.add(await page.getByRole('main').innerText())
  }
  expect([...shown]).toHaveLength(oneOfEveryKind.length)
  await page.evaluate(
    ([name = '', draft = '']) => {
      sessionStorage.setItem(name, draft)
    },
    [`${ownName}:draft`, JSON.stringify(draftWithFaults)],
  )
  await page.goto('./#/about')
  await expectTranslated(page, '#/own', 'a draft')
  await expect(page.getByText(draftWithFaults.rows[0]?.text ?? '').first()).toBeVisible()
  await context.close()
})

test('nor on a first visit, or when handing in', async ({ browser }) => {
  test.slow()
  const context = await newDevice(browser)
  const page = await context.newPage()
  await page.goto('./#/about')
  await expectTranslated(page, '#/', 'a first visit')
  // What was left out is there in Dutch, and marked as such.
  await expect(
    page.getByRole('link', { name: landing.lengthFull.replace(/\{.*/, '') }),
  ).toHaveAttribute('lang', 'nl')

  const { payload } = await makeWorkshop({ title: 'Teamdag', handIn: 'both', language: added })
  await expectTranslated(page, `#/w/${payload}`, 'the first block of a workshop')
  await page.goto('./#/scans')
  await chooseFile(page, fileContent({ answers: answersOf('quick', { society: 5, citizens: 1 }) }))
  await expect(page.getByText(pseudo(scans.restoredTaken))).toBeVisible()
  await expectTranslated(page, '#/share')
  await expect(page.getByText(/^AMBT2-/).first()).toBeVisible()
  await expectTranslated(page, '#/result/quick')
  await context.close()
})
