import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { extractText, getDocumentProxy } from 'unpdf'
import { bankNumber } from '../../src/core/bankNumber'
import { monthsLater } from '../../src/core/days'
import { boardNumber } from '../../src/core/workshop'
import { boardName } from '../../src/journey/boardName'
import { encodeBoardFile } from '../../src/workshop/board/boardFile'
import type { Board } from '../../src/workshop/board/savedBoard'
import { agreed, longest, twelve } from '../support/closing'
import { closedBoard } from '../support/groups'
import { accessFaults } from './axe'
import { bankRef } from './savedFiles'
import { expect, test } from './watched'

const bank = bankNumber(bankRef.fingerprint)
const asked = { title: 'Team Water', bank }
const nextDay = '2027-03-01'

/** Puts a board on this device from its file, and returns its name. */
async function putHere(page: Page, board: Board): Promise<string> {
  await page.goto('./#/workshops?lang=nl')
  const buffer = Buffer.from(encodeBoardFile(board))
  const file = { name: 'bord.json', mimeType: 'application/json', buffer }
  await page.getByLabel('Kies een bordbestand').setInputFiles(file)
  await expect(page.getByText(/staat nu op dit apparaat/)).toBeVisible()
  return boardName(boardNumber(board.workshop))
}

async function openBoard(page: Page, board: Board): Promise<string> {
  const name = await putHere(page, board)
  await page.goto(`./#/board/${name}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(board.workshop.title)
  return name
}

/** All that this site keeps in the browser, as text. */
async function keptText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
    const contents = await Promise.all(
      names.map(
        (name) =>
          new Promise((resolve, reject) => {
            const opening = indexedDB.open(name)
            opening.addEventListener('error', () => {
              reject(new Error('Not opened'))
            })
            opening.addEventListener('success', () => {
              const [store = ''] = opening.result.objectStoreNames
              const reading = opening.result.transaction(store).objectStore(store).getAll()
              reading.addEventListener('success', () => {
                opening.result.close()
                resolve(reading.result)
              })
            })
          }),
      ),
    )
    return JSON.stringify(contents)
  })
}

test('a group agrees, with the keyboard alone, and takes the day and the mail along', async ({
  page,
}) => {
  await openBoard(page, await closedBoard(14, {}, asked))
  await page.getByLabel('Wat', { exact: true }).focus()
  await page.keyboard.type('Elke maand bellen met de wijkraad')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Samira')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Wat', { exact: true })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Ik neem op me' })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Een dag meelopen')
  await page.keyboard.press('Enter')
  const list = page.getByRole('list', { name: 'Afspraken' })
  await expect(list.getByRole('listitem')).toHaveCount(2)

  await page.getByRole('button', { name: /^Over drie maanden/ }).click()
  const chosen = await page.getByLabel('Wanneer zien jullie elkaar weer?').inputValue()
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'))
  expect(chosen).toBe(monthsLater(today, 3))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Zet de dag in je agenda' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('ambtskompas-volgende-keer.ics')
  const file = ICAL.Component.fromString(readFileSync(await download.path(), 'utf8'))
  const component = file.getFirstSubcomponent('vevent')
  const event = new ICAL.Event(component ?? file)
  expect(event.startDate.toString()).toBe(chosen)
  expect(event.summary).toBe('Team Water: wat werd het?')
  expect(event.description).toContain('- Elke maand bellen met de wijkraad · Samira')
  expect(event.description).toContain(new URL('./', page.url()).href)

  await page.getByText('Mail aan de groep').click()
  await expect(page.getByText(/^Onze afspraken: Team Water/)).toContainText('- Een dag meelopen')
  await expect(page.getByRole('link', { name: 'Open je mailprogramma' })).toHaveAttribute(
    'href',
    /^mailto:\?subject=Onze%20afspraken/,
  )
  await page.reload()
  await expect(list.getByRole('listitem')).toHaveCount(2)
})

for (const [width, colorScheme] of [
  [320, 'light'],
  [1366, 'dark'],
] as const) {
  test(`the closing fits ${String(width)} px, is accessible, and has room for a finger`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 768 })
    await openBoard(page, await closedBoard(14, { agreements: twelve.slice(1), nextDay }, asked))
    await page.getByText('Mail aan de groep').click()
    await page.getByRole('button', { name: 'Zet erbij' }).click()
    await expect(page.getByText('Schrijf eerst op wat jullie afspreken.')).toBeVisible()
    expect(await accessFaults(page)).toEqual([])
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider).toBe(0)
    const first = page.getByRole('button', { name: /^Haal weg/ }).first()
    expect((await first.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })
}

test('only the picture is kept, and the next board begins with it', async ({ page }) => {
  const board = await closedBoard(14, { agreements: agreed, nextDay }, asked)
  await openBoard(page, board)
  expect(await keptText(page)).toContain(board.privateKey)
  await page.getByRole('button', { name: 'Bewaar alleen het beeld' }).click()
  await page.getByRole('button', { name: 'Ja, bewaar alleen het beeld' }).click()
  await expect(page.getByRole('heading', { name: 'Bewaarde beelden' })).toBeVisible()
  await expect(page.getByText('Op dit apparaat staat nog geen bord.')).toBeVisible()
  const kept = await keptText(page)
  expect(kept).toContain('Een dag meelopen bij het loket')
  for (const secret of [board.privateKey, board.workshop.publicKey, 'participant', 'members']) {
    expect(kept).not.toContain(secret)
  }
  expect(await accessFaults(page)).toEqual([])

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als bestand ‘Team Water’' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^ambtskompas-beeld-[0-9A-Z]{5}\.json$/)
  await page.getByRole('button', { name: 'Wis dit beeld ‘Team Water’' }).click()
  await page.getByRole('button', { name: 'Ja, wis dit beeld' }).click()
  await expect(page.getByText('Het beeld van ‘Team Water’ is gewist.')).toBeFocused()
  expect(await keptText(page)).not.toContain('Een dag meelopen bij het loket')
  await page.getByLabel('Kies een bordbestand').setInputFiles(await download.path())
  await expect(page.getByText('‘Team Water’ staat nu op dit apparaat.')).toBeVisible()

  await page.getByRole('button', { name: 'Begin een vervolg ‘Team Water’' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vervolg: Team Water')
  await expect.poll(() => keptText(page)).toContain('"earlier":{"title":"Team Water"')
})

/** The report of a board as it is printed, by page. */
async function printed(page: Page, name: string, language: string): Promise<string[]> {
  await page.goto(`./#/group/${name}?lang=${language}`)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page.getByRole('article')).toBeVisible()
  await page.waitForLoadState('networkidle')
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)))
  return text.map((words) => words.replaceAll(/\s+/g, ' '))
}

const { picture } = await closedBoard(12, {}, asked)
const earlier = picture && { title: 'Voorjaar', picture, agreements: agreed }

for (const [what, change, chosen] of [
  ['a quick scan of seven people without agreements', { n: 7 }, {}],
  ['a quick scan', { agreements: agreed, nextDay }, {}],
  ['a quick scan with dilemmas', { agreements: twelve, nextDay }, { dilemmas: true }],
  ['a full scan', { agreements: agreed, nextDay }, { form: 'full' }],
  [
    'a full scan with dilemmas and twelve agreements',
    { agreements: twelve, nextDay },
    { form: 'full', dilemmas: true },
  ],
  [
    'a full scan with as much as can be filled in, and an earlier picture',
    { agreements: longest, nextDay, ...(earlier && { earlier }) },
    {
      form: 'full',
      dilemmas: true,
      title: 'Tweede teamdag van de afdeling Vergunningen en Toezicht',
    },
  ],
] as const) {
  test(`the report of ${what} is two pages`, async ({ page }) => {
    const { n, ...given } = { n: 14, ...change }
    const name = await putHere(page, await closedBoard(n, given, { ...asked, ...chosen }))
    for (const language of ['nl', 'en']) {
      const pages = await printed(page, name, language)
      expect(pages).toHaveLength(2)
      expect(pages[1]).toMatch(/Er is geen norm|There is no norm/)
      for (const agreement of 'agreements' in given ? given.agreements : []) {
        expect(pages[1]).toContain(agreement.what.slice(0, 30))
      }
    }
  })
}

test('the report has a title and an organisation of its own, which are kept nowhere', async ({
  page,
}) => {
  const given = { agreements: longest, nextDay, ...(earlier && { earlier }) }
  const board = await closedBoard(14, given, { ...asked, form: 'full', dilemmas: true })
  const name = await putHere(page, board)
  await page.goto(`./#/group/${name}`)
  await page.getByLabel('Titel op papier').fill(`Heidag ${'in de duinen '.repeat(7)}`.slice(0, 80))
  await page
    .getByRole('textbox', { name: 'Organisatie' })
    .fill(`Gemeente ${'Meerdam aan Zee '.repeat(7)}`.slice(0, 80))
  await expect(page.getByRole('article')).toContainText('Gemeente Meerdam')
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)))
  expect(text).toHaveLength(2)
  expect(text[0]).toContain('Heidag in de duinen')
  expect(text[0]).toContain('Gemeente Meerdam')
  expect(await keptText(page)).not.toMatch(/Heidag|Meerdam/)
  await page.reload()
  await expect(page.getByRole('article')).toContainText('Team Water')
  await expect(page.getByRole('article')).not.toContainText('Heidag')
})
