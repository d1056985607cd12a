import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { PNG } from 'pngjs'
import { extractText, getDocumentProxy } from 'unpdf'
import { resultFile } from '../../src/result/export/resultFile'
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
const caption = 'De cijfers bij je vijf relaties'

async function openQuick(page: Page): Promise<void> {
  await openResult(page, 'quick', (s) => asScored(s, pattern[s.relation] ?? 3))
}

const step = { what: 'Bellen met de wijkraad.', withWhom: 'Samira', when: '2026-12-03' }
const dilemmaFile = JSON.parse(readFileSync('content/dilemmas.json', 'utf8')) as {
  readonly dilemmas: readonly { readonly id: string }[]
}

/** A file with a full scan in which everything was filled in. */
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
  wanted: { politics: 60, organisation: 50, society: 60, citizens: 80, profession: 75 },
  focus: 'society',
  step,
  publicValue: 'Sneller duidelijkheid, voor mensen die op een besluit wachten.',
  wishes: { 'I-purpose-politics': 'more' },
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

/** The result page has the same buttons, so wait until it has made way for the report. */
async function onReport(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maak je verslag')
}

/** The report as a PDF, printed as by a browser that adds its own header and footer. */
async function printed(page: Page): Promise<{ pages: number; text: string }> {
  const pdf = await page.pdf({ preferCSSPageSize: true, displayHeaderFooter: true })
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const { totalPages, text } = await extractText(document, { mergePages: true })
  return { pages: totalPages, text: text.replaceAll(/\s+/g, ' ') }
}

test('the printed report has the chosen parts on one or two pages, and nothing else', async ({
  page,
}) => {
  await openQuick(page)
  await page.getByLabel('Voor wie doe je dit?').fill('Sneller duidelijkheid voor wie wacht.')
  await page.getByRole('link', { name: 'Maak je verslag' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maak je verslag')
  await expect(page.getByText(/Nog leeg, dus niet te kiezen: .*dilemma’s/)).toBeVisible()

  const first = await printed(page)
  expect(first.pages).toBeLessThanOrEqual(2)
  for (const words of [
    'In je werk komt de bestuurder (bijna) altijd aan bod. De samenleving (bijna) nooit.',
    '(bijna) altijd · 100',
    'vaak · 75',
    '(bijna) nooit · 0',
    'soms · 50',
    'zelden · 25',
    '83 tot 100',
    'Hoe nauwkeurig zijn je scores?',
    'Je vier ambities',
    'Sneller duidelijkheid voor wie wacht.',
    'Er is geen norm.',
    'Dit is hoe jij het ziet.',
    'Dit is een eerste indruk',
    'snelle scan',
  ]) {
    expect(first.text).toContain(words)
  }
  expect(first.text).not.toMatch(/localhost|http|Print of bewaar|Hoe het werkt|Zo komt het|English/)
  expect(first.text).not.toMatch(/Al je antwoorden|Nu en gewenst|dilemma/)

  await page.getByLabel('Hoe nauwkeurig je scores zijn').uncheck()
  await page.getByLabel('Eén stap').uncheck()
  await page.getByLabel('Al je antwoorden').check()
  await page.getByLabel('Naam op het verslag').fill('Karin de Wit')
  await page.getByLabel('Zet het webadres').check()
  const second = await printed(page)
  expect(second.text).not.toMatch(/Hoe nauwkeurig zijn|Sneller duidelijkheid/)
  expect(second.text).toContain('(bijna) altijd')
  expect(second.text).toContain('Van Karin de Wit')
  expect(second.text).toContain(new URL(page.url()).host)

  await page.reload()
  await expect(page.getByLabel('Naam op het verslag')).toHaveValue('')
})

test('with everything filled in, the first choice of parts still fits on two pages', async ({
  page,
}) => {
  test.slow()
  await page.goto('./#/scans')
  await chooseFile(page, everything)
  await expect(page.getByText('Je scan uit het bestand is nu je scan van nu.')).toBeVisible()
  await page.goto('./#/report/full')
  await onReport(page)
  await expect(page.getByRole('checkbox', { name: 'Eén stap' })).toBeChecked()
  const { pages, text } = await printed(page)
  expect(pages).toBe(2)
  // A PDF may spell ’ in its own way.
  expect(text).toMatch(/Je keuzes bij de dilemma.s.*Nu en gewenst.*Eén stap.*Er is geen norm/)
  expect(text).not.toMatch(/Al je antwoorden|mag vaker/)

  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Make your report')
  const english = await printed(page)
  expect(english.pages).toBe(2)
  expect(english.text).toMatch(/Your choices in the dilemmas.*Now and wanted.*One step/)
})

test('the button prints', async ({ page }) => {
  await openQuick(page)
  await page.goto('./#/report/quick')
  await onReport(page)
  await page.getByRole('button', { name: 'Print of bewaar als PDF' }).click()
  await expect.poll(() => timesPrinted(page)).toBe(1)
})

test('the files say the same as the screen', async ({ page }) => {
  await openQuick(page)
  const shown = await rowsOf(page, caption)

  const csv = await saved(page, 'Cijfers voor een rekenblad (CSV)')
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

  const json = await saved(page, 'Cijfers voor een programma (JSON)')
  const file = resultFile.parse(JSON.parse(json.content.toString('utf8')))
  expect(Object.values(file.relations).map(({ score }) => score)).toEqual([100, 75, 0, 50, 25])
  expect(file.answers).toBeUndefined()
  expect(json.content.toString('utf8')).not.toContain('Bestuurder')

  await page.goto('./#/report/quick')
  await onReport(page)
  await page.getByLabel('Zet mijn antwoorden in het JSON-bestand').check()
  const whole = await saved(page, 'Cijfers voor een programma (JSON)')
  const { answers } = resultFile.parse(JSON.parse(whole.content.toString('utf8')))
  expect(Object.keys(answers ?? {})).toHaveLength(20)
})

test('the pictures of the radar stand on their own', async ({ page }) => {
  await openQuick(page)
  await page.goto('./#/report/quick')
  await onReport(page)

  const svg = await saved(page, 'Radar als tekening (SVG)')
  const drawing = svg.content.toString('utf8')
  expect(drawing).not.toContain('var(--')
  // An empty page, since our own forbids parsing markup.
  const empty = await page.context().newPage()
  const texts = await empty.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml')
    return [...documentElement.querySelectorAll('title, desc, text')].map((e) => e.textContent)
  }, drawing)
  for (const name of ['Bestuurder (bijna) altijd', 'Organisatie vaak', 'Burgers soms']) {
    expect(texts).toContain(name)
  }
  expect(texts).toEqual(expect.arrayContaining(['Mijn vijf relaties', 'nu', 'Eigen vak zelden']))
  expect(drawing).toContain('<rect')
  await page.getByLabel('Zet de SVG-tekening op een wit vlak').uncheck()
  const bare = await saved(page, 'Radar als tekening (SVG)')
  expect(bare.content.toString('utf8')).not.toContain('<rect')

  const png = await saved(page, 'Radar als plaatje (PNG)')
  const { width, height, data } = PNG.sync.read(png.content)
  expect(width).toBeGreaterThanOrEqual(1600)
  expect(height).toBeGreaterThan(1200)
  const colours = new Set<number>()
  for (let at = 0; at < data.length; at += 4) colours.add(data.readUInt32BE(at))
  expect(colours.size).toBeGreaterThan(3)
  expect(data.readUInt32BE(0)).toBe(0xffffffff)
})

test('below three relations there are figures and no picture', async ({ page }) => {
  await openResult(page, 'quick', (s) => (s.relation === 'citizens' ? asScored(s, 3) : undefined))
  await page.goto('./#/report/quick')
  await onReport(page)
  await expect(page.getByText(/Een plaatje van de radar kan pas/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Radar als/ })).toHaveCount(0)
  const csv = await saved(page, 'Cijfers voor een rekenblad (CSV)')
  expect(csv.content.toString('utf8')).toContain('relatie;Samenleving;;;;;0;4;0;\r\n')
})

test('without answers there is nothing to report', async ({ page }) => {
  await page.goto('./#/report/full')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je hebt nog niets ingevuld.')
})
