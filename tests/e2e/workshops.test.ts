import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { decodeQR } from 'qr/decode.js'
import { expect, test } from './watched'

const boardAddress = /#\/board\/[0-9A-Z]{5}$/

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

/** What a QR code in a picture says. */
function decoded(png: Buffer): string {
  const { width, height, data } = PNG.sync.read(png)
  return decodeQR({ width, height, data })
}

async function saved(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) }
}

/** Makes a workshop with the first choices, and waits for its board. */
async function makeWorkshop(page: Page, title: string): Promise<void> {
  await page.goto('./#/workshops')
  await page.getByLabel('Titel').fill(title)
  await page.getByRole('button', { name: 'Maak de workshop' }).click()
  await expect(page).toHaveURL(boardAddress)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
}

async function chooseBoardFile(page: Page, content: string | Buffer): Promise<void> {
  const buffer = Buffer.from(content)
  const file = { name: 'bord.json', mimeType: 'application/json', buffer }
  await page.getByLabel('Kies een bordbestand').setInputFiles(file)
}

test('a workshop is found and made with the keyboard alone', async ({ page }) => {
  await page.goto('./#/about')
  await tabTo(page, page.getByRole('link', { name: 'Zo werkt een workshop' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voor trainers')
  await tabTo(page, page.getByLabel('Titel'))
  await page.keyboard.type('Team Water')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Snelle scan: 20 stellingen')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByLabel('De tien dilemma’s')).toBeChecked()
  await tabTo(page, page.getByRole('button', { name: 'Maak de workshop' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(boardAddress)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Team Water')
  const board = page.url()
  await page.goto('./#/workshops')
  await expect(page.getByText(/ · volledige scan · 0 codes/)).toBeVisible()
  await page.getByRole('link', { name: 'Open het bord' }).click()
  await expect(page).toHaveURL(board)
})

test('the QR code on the page and in the files leads to the link', async ({ page, context }) => {
  await makeWorkshop(page, 'Team Water')
  await page.getByText('Deelnemers uitnodigen').click()
  const link = await page
    .getByText(/\/#\/w\/[\w-]+$/)
    .first()
    .innerText()
  expect(link).toMatch(/^http:\/\/localhost:\d+\/#\/w\/[\w-]+$/)
  const drawing = page.getByRole('img', { name: 'QR-code met de link naar deze workshop' })
  expect(decoded(await drawing.screenshot())).toBe(link)

  const png = await saved(page, 'QR-code als PNG')
  expect(png.name).toMatch(/^ambtskompas-workshop-[0-9A-Z]{5}\.png$/)
  expect(decoded(png.content)).toBe(link)
  await expect(page.getByText(`Zie je ‘${png.name}’ bij je downloads?`)).toBeVisible()

  const svg = await saved(page, 'QR-code als SVG')
  const viewer = await context.newPage()
  await viewer.setContent(svg.content.toString('utf8'))
  expect(decoded(await viewer.locator('svg').screenshot())).toBe(link)
  await viewer.close()

  await page.goto(link)
  await expect(page.getByText('Team Water').first()).toBeVisible()
})

test('the link and the invitations are copied as they are read', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await makeWorkshop(page, 'Team Water')
  await page.getByRole('button', { name: 'Kopieer de link' }).click()
  await expect(page.getByText('Gekopieerd.')).toBeVisible()
  const link = await copied()
  expect(link).toMatch(/#\/w\/[\w-]+$/)
  await page.getByText('Deelnemers uitnodigen').click()
  await page.getByText('Teksten om te versturen').click()
  for (const button of ['Kopieer de mail', 'Kopieer het bericht']) {
    const part = page.locator('div:has(> pre)').filter({ hasText: button })
    await part.getByRole('button').click()
    await expect(part.getByText('Gekopieerd.')).toBeVisible()
    expect(await copied()).toBe(await part.locator('pre').textContent())
    expect(await copied()).toContain(link)
  }
})

test('the QR code for the Wi-Fi says what was typed, and no trace stays', async ({ page }) => {
  await makeWorkshop(page, 'Team Water')
  await page.getByText('Deelnemers uitnodigen').click()
  await page.getByText('QR-code voor de wifi', { exact: true }).click()
  await page.getByLabel('Naam van het netwerk').fill('Zaal; 1')
  await page.getByLabel('Wachtwoord', { exact: true }).fill('wel"kom:24')
  const drawing = page.getByRole('img', { name: 'QR-code voor het wifi-netwerk Zaal; 1' })
  expect(decoded(await drawing.screenshot())).toBe(
    String.raw`WIFI:T:WPA;S:Zaal\; 1;P:wel\"kom\:24;;`,
  )
  await page.reload()
  await page.getByText('Deelnemers uitnodigen').click()
  await page.getByText('QR-code voor de wifi', { exact: true }).click()
  await expect(page.getByLabel('Naam van het netwerk')).toHaveValue('')
})

test('a practice board is full, marked, and takes in a practice chat', async ({ page }) => {
  await page.goto('./#/workshops')
  await page.getByLabel('Titel').fill('Proef')
  await page.getByRole('button', { name: 'Probeer het bord met 25 verzonnen deelnemers' }).click()
  await expect(page).toHaveURL(boardAddress)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oefenbord: Proef')
  await page.getByText('Oefen met een verzonnen chat').click()
  await page.getByRole('button', { name: 'Maak een oefenchat' }).click()
  const chat = await page.locator('pre', { hasText: 'Hier is mijn code' }).innerText()
  await page.getByLabel('Plak hier de hele chat').fill(chat)
  await page.getByRole('button', { name: 'Lees de codes' }).click()
  await expect(page.getByText('Nieuw: 3.')).toBeVisible()
  await page.goto('./#/workshops')
  await expect(page.getByRole('heading', { name: 'Oefenbord: Proef' })).toBeVisible()
  await expect(page.getByText(/ · snelle scan · 28 codes/)).toBeVisible()
})

test('a file that is no intact board is refused with one sentence', async ({ page }) => {
  const ours = { app: 'ambtskompas', kind: 'board', schema: 1 }
  await page.goto('./#/workshops')
  for (const [content, words] of [
    ['zomaar iets', 'Dit bestand hoort hier niet.'],
    [JSON.stringify(ours), 'Dit bestand is beschadigd'],
    [JSON.stringify(ours).slice(0, -1), 'Dit bestand is beschadigd'],
    [JSON.stringify({ ...ours, schema: 9 }), 'Dit bestand komt uit een nieuwere versie'],
    [Buffer.alloc(10_000_001, 'x'), 'Dit bestand is te groot'],
  ] as const) {
    await page.reload()
    await chooseBoardFile(page, content)
    await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByText('Nog geen bord.')).toBeVisible()
  }
})

test('a board is erased after asking', async ({ page }) => {
  await makeWorkshop(page, 'Eerste')
  await makeWorkshop(page, 'Tweede')
  await page.goto('./#/workshops')
  const items = page.getByRole('listitem').filter({ has: page.getByRole('heading') })
  await expect(items).toHaveCount(2)
  const first = items.filter({ hasText: 'Eerste' })
  await first.getByRole('button', { name: 'Wis dit bord' }).click()
  await page.getByRole('button', { name: 'Nee, toch niet' }).click()
  await expect(first).toBeVisible()
  await first.getByRole('button', { name: 'Wis dit bord' }).click()
  await page.getByRole('button', { name: 'Ja, wis' }).click()
  await expect(page.getByText('‘Eerste’ is gewist.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Borden op dit apparaat' })).toBeFocused()
  await page.reload()
  await expect(items).toHaveText(/Tweede/)
})

test('a browser without X25519 makes a workshop all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(SubtleCrypto.prototype, {
      generateKey: () => Promise.reject(new DOMException('Unrecognized name', 'NotSupportedError')),
    })
  })
  await page.goto('./#/workshops')
  await page.getByRole('button', { name: 'Maak de workshop' }).click()
  await expect(page).toHaveURL(boardAddress)
})
