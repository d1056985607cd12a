import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { PNG } from 'pngjs'
import { extractText, getDocumentProxy } from 'unpdf'
import type { Frequency } from '../../src/core/statement'
import { timesPrinted } from '../support/printing'
import { answersOf, chooseFile, fileContent, openResult } from './savedFiles'
import { asScored, rowsOf } from './scan'
import { expect, test } from './watched'

const pattern: Record<string, Frequency> = {
  politics: 5,
  organisation: 4,
  society: 1,
  citizens: 3,
  profession: 2,
}

async function openQuick(page: Page): Promise<void> {
  await openResult(page, 'quick', (s) => asScored(s, pattern[s.relation] ?? 3))
}

const longText = 'Ik vraag elke maand één burger wat onze brief voor die persoon betekende. '
  .repeat(10)
  .slice(0, 500)
const dilemmaFile = JSON.parse(readFileSync('content/dilemmas.json', 'utf8')) as {
  readonly dilemmas: readonly { readonly id: string }[]
}

/** A file with a full scan in which everything was filled in, with as much as can be kept. */
const everything = fileContent({
  answers: {
    ...answersOf('full', pattern),
    // Words about n.v.t. take up room too.
    'I-purpose-politics': 'na',
    'T-connected-society': 'na',
    'O-professional-citizens': 'na',
    'O-partner-organisation': 'na',
    'I-partner-profession': 'na',
  },
  choices: Object.fromEntries(dilemmaFile.dilemmas.map(({ id }) => [id, [2]])),
  step: { what: longText, withWhom: longText, when: '2026-12-03' },
  publicValue: longText,
})

/** What a button saves, with the name of the file. */
async function saved(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  const name = download.suggestedFilename()
  await expect(
    page.getByRole('status').filter({ hasText: `Zie je ‘${name}’ bij je downloads?` }),
  ).toBeVisible()
  return { name, content: readFileSync(await download.path()) }
}

async function openReport(page: Page, form: 'quick' | 'full'): Promise<void> {
  await page.goto(`./#/report/${form}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Print één A4')
}

/** The report as a PDF, printed as by a browser that adds its own header and footer. */
async function printed(page: Page): Promise<{ pages: number; text: string }> {
  const pdf = await page.pdf({ preferCSSPageSize: true, displayHeaderFooter: true })
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const { totalPages, text } = await extractText(document, { mergePages: true })
  return { pages: totalPages, text: text.replaceAll(/\s+/g, ' ') }
}

test(
  'what is printed is one page with what the person said and wrote, and nothing else',
  { tag: '@installed' },
  async ({ page }) => {
    await openQuick(page)
    await page.getByLabel('Met wie').fill('Samira')
    await page
      .getByLabel('Voor wie? Welke publieke waarde dient het?')
      .fill('Sneller duidelijkheid voor wie wacht.')
    await page.getByRole('link', { name: 'Print één A4' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Print één A4')

    const first = await printed(page)
    expect(first.pages).toBe(1)
    for (const words of [
      'Ambtskompas · snelle scan',
      'In je antwoorden komt de bestuurder (bijna) altijd aan bod. De samenleving (bijna) nooit.',
      'Er is geen norm',
      'Drie dingen die je zelf zei',
      'Eén stap',
      'Sneller duidelijkheid voor wie wacht.',
      'Ruimte om te schrijven',
    ]) {
      expect(first.text).toContain(words)
    }
    expect(first.text).not.toMatch(
      /localhost|http|Wil je een bestand|Hoe het werkt|Zo komt het|English|Marge|Bewaar/,
    )

    await page.getByLabel('Print de cijfers mee, op een tweede bladzijde').check()
    const second = await printed(page)
    expect(second.pages).toBe(2)
    for (const words of ['(bijna) altijd · 100', 'vaak · 75', '83 tot 100', 'Je vier ambities']) {
      expect(second.text).toContain(words)
    }
  },
)

test(
  'with as much as can be filled in, a report has one page, or two with the figures',
  { tag: '@installed' },
  async ({ page }) => {
    test.slow()
    await page.goto('./#/scans')
    await chooseFile(page, everything)
    await expect(page.getByText('De scan uit het bestand is nu je scan.')).toBeVisible()
    for (const [language, ask] of [
      ['nl', 'Print de cijfers mee, op een tweede bladzijde'],
      ['en', 'Print the figures too, on a second page'],
    ] as const) {
      await page.goto(`./#/report/full?lang=${language}`)
      await expect(page.getByLabel(ask)).not.toBeChecked()
      const { pages, text } = await printed(page)
      expect(pages).toBe(1)
      expect(text.match(/Ik vraag elke maand/g)?.length).toBeGreaterThan(15)
      await page.getByLabel(ask).check()
      expect((await printed(page)).pages).toBe(2)
      await page.getByLabel(ask).uncheck()
    }
  },
)

test('a report of answers that are all the same is one page as well', async ({ page }) => {
  await openResult(page, 'quick', () => 3)
  await openReport(page, 'quick')
  const same = await printed(page)
  expect(same.pages).toBe(1)
  expect(same.text).toContain('Welke stelling zou je morgen anders beantwoorden?')
  expect(same.text).not.toContain('zelf zei')
})

test('a report with few answers is one page as well', async ({ page }) => {
  await openResult(page, 'full', (s) =>
    s.ambition === 'purpose' && s.level === 'I' ? 4 : undefined,
  )
  await openReport(page, 'full')
  expect((await printed(page)).pages).toBe(1)
})

test('the button prints', { tag: '@installed' }, async ({ page }) => {
  await openQuick(page)
  await openReport(page, 'quick')
  await page.getByRole('button', { name: 'Print één A4' }).click()
  await expect.poll(() => timesPrinted(page)).toBe(1)
})

test('the file with figures says the same as the screen', async ({ page }) => {
  await openQuick(page)
  await page.getByText('Alle cijfers, en hoe zeker ze zijn').click()
  const shown = await rowsOf(page, 'De cijfers bij je vijf relaties')
  const csv = await saved(page, 'Cijfers voor Excel (CSV)')
  expect(csv.name).toMatch(/^ambtskompas-quick-\d{4}-\d{2}-\d{2}\.csv$/)
  expect([...csv.content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const { data } = Papa.parse<string[]>(csv.content.toString('utf8').slice(1), { delimiter: ';' })
  const relations = data.filter(([kind]) => kind === 'relatie')
  expect(
    relations.map(([, name, word, score, from, to, answered, items]) => [
      name,
      `${word ?? ''} · ${score ?? ''}`,
      `${from ?? ''} tot ${to ?? ''}`,
      `${answered ?? ''} van ${items ?? ''}`,
    ]),
  ).toEqual(shown)
})

/** The points of the five relations and the paper, by day. */
const onTheCard = ['#774aa1', '#205e73', '#3a9464', '#bf5f28', '#88193b', '#faf8f4']

test('the card is a portrait in the colours of the relations', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openQuick(page)
  await openReport(page, 'quick')
  const fonts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') fonts.push(request.url())
  })
  const first = await saved(page, 'Bewaar de kaart (PNG)')
  expect(fonts.filter((address) => address.endsWith('.woff2'))).toHaveLength(3)
  const { width, height, data } = PNG.sync.read(first.content)
  expect(height).toBeGreaterThanOrEqual(1350)
  expect(width / height).toBe(1080 / 1350)
  const colours = new Set<string>()
  for (let at = 0; at < data.length; at += 4) {
    colours.add(`#${data.subarray(at, at + 3).toString('hex')}`)
  }
  expect(onTheCard.filter((colour) => !colours.has(colour))).toEqual([])

  await page.getByLabel('Welk antwoord komt erop?').selectOption({ index: 3 })
  const second = await saved(page, 'Bewaar de kaart (PNG)')
  expect(second.content.equals(first.content)).toBe(false)
})

test('below three relations there is a page and no card', async ({ page }) => {
  await openResult(page, 'quick', (s) => (s.relation === 'citizens' ? asScored(s, 3) : undefined))
  await openReport(page, 'quick')
  await expect(page.getByText(/Een kaart kan pas/)).toBeVisible()
  await expect(page.getByRole('button', { name: /PNG/ })).toHaveCount(0)
  expect((await printed(page)).pages).toBe(1)
})

test('without answers there is nothing to report', async ({ page }) => {
  await page.goto('./#/report/full')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je hebt nog niets ingevuld.')
})
