import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { bankNumber } from '../../src/core/bankNumber'
import { monthsLater } from '../../src/core/days'
import type { Board } from '../../src/workshop/board/savedBoard'
import { keptPictureOf } from '../../src/workshop/closing/keptPicture'
import { encodePictureFile } from '../../src/workshop/closing/pictureFile'
import { agreed, twelve } from '../support/closing'
import { closedBoard } from '../support/groups'
import { accessFaults } from './axe'
import { keptText, putHere } from './boardsHere'
import { bankRef } from './savedFiles'
import { expect, test } from './watched'

const bank = bankNumber(bankRef.fingerprint)
const asked = { title: 'Team Water', bank }
const nextDay = '2027-03-01'
const clock = { began: '2026-11-24T10:30:00.000Z', since: '2026-11-24T11:10:00.000Z' }
const lastStep = { script: '45', step: 6, screen: 0, clock }

async function openBoard(page: Page, board: Board): Promise<string> {
  const name = await putHere(page, { ...board, course: lastStep })
  await page.goto(`./#/board/${name}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(board.workshop.title)
  return name
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
  await page.getByRole('button', { name: 'Ja, alleen het beeld' }).click()
  await expect(page.getByText('De codes en de sleutel zijn gewist.')).toBeVisible()
  await expect(page.getByText('Een dag meelopen bij het loket')).toBeVisible()
  await page.getByRole('link', { name: 'Naar je workshops' }).click()
  await expect(page.getByRole('heading', { name: 'Bewaarde beelden' })).toBeVisible()
  await expect(page.getByText('Nog geen bord.')).toBeVisible()
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
  await page.getByRole('button', { name: 'Ja, wis' }).click()
  await expect(page.getByText('Het beeld van ‘Team Water’ is gewist.')).toBeFocused()
  expect(await keptText(page)).not.toContain('Een dag meelopen bij het loket')
  await page.getByLabel('Kies een bordbestand').setInputFiles(await download.path())
  await expect(page.getByText('‘Team Water’ staat nu op dit apparaat.')).toBeVisible()

  await page.getByRole('button', { name: 'Begin een vervolg ‘Team Water’' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vervolg: Team Water')
  await expect.poll(() => keptText(page)).toContain('"earlier":{"title":"Team Water"')
})

test('what is wiped in one tab leaves the list of another', async ({ page, context }) => {
  const board = await closedBoard(14, {}, asked)
  const picture = keptPictureOf(board)
  if (!picture) throw new Error('No picture')
  await putHere(page, board)
  const buffer = Buffer.from(encodePictureFile(picture))
  const file = { name: 'beeld.json', mimeType: 'application/json', buffer }
  await page.getByLabel('Kies een bordbestand').setInputFiles(file)
  await expect(page.getByRole('heading', { name: 'Team Water' })).toHaveCount(2)
  const other = await context.newPage()
  await other.goto('./')
  await other.getByRole('button', { name: 'Wis alles op dit apparaat' }).click()
  await other.getByRole('button', { name: 'Ja, wis' }).click()
  await expect(other.getByText('Gewist van dit apparaat.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Team Water' })).toHaveCount(0)
  await expect(page.getByText('Nog geen bord.')).toBeVisible()
})
