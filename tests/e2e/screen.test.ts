import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { PNG } from 'pngjs'
import { decodeQR } from 'qr/decode.js'
import { extractText, getDocumentProxy } from 'unpdf'
import { boardNumber } from '../../src/core/workshop'
import { boardName } from '../../src/journey/boardName'
import { encodeBoardFile } from '../../src/workshop/board/boardFile'
import type { Board } from '../../src/workshop/board/savedBoard'
import { closedBoard, unevenSpread } from '../support/groups'
import { accessFaults } from './axe'
import { expect, test } from './watched'

/** Opens a board from a file the way a trainer does, and returns its name. */
async function open(page: Page, board: Board): Promise<string> {
  await page.goto('./#/workshops')
  const buffer = Buffer.from(encodeBoardFile(board))
  const file = { name: 'bord.json', mimeType: 'application/json', buffer }
  await page.getByLabel('Kies een bordbestand').setInputFiles(file)
  await expect(page.getByText(/staat nu op dit apparaat/)).toBeVisible()
  return boardName(boardNumber(board.workshop))
}

/** Goes to a page of the board by its address, as a reload does. */
async function goTo(page: Page, fragment: string): Promise<void> {
  await page.goto(`./${fragment}`)
  await page.reload()
}

/** All that can be read or heard on a page. */
async function saidOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const heard = [...document.querySelectorAll('main [aria-label]')]
    return [
      document.querySelector('main')?.textContent,
      ...heard.map((element) => element.getAttribute('aria-label')),
    ].join(' ')
  })
}

const asked = { dilemmas: true, title: 'Teamdag Toezicht' }

test('the projector follows what the trainer shows in another tab', async ({ page, context }) => {
  const name = await open(page, await closedBoard(25, { headcount: 30 }, asked))
  const projector = await context.newPage()
  await projector.goto(`./#/screen/${name}`)
  const title = projector.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('Doe mee')
  await expect(projector.getByText('25 codes ontvangen van 30 in de zaal')).toBeVisible()
  await expect(projector.getByRole('navigation')).toHaveCount(0)
  const shot = await projector.getByRole('img', { name: /^QR-code/ }).screenshot()
  const { width, height, data } = PNG.sync.read(shot)
  expect(decodeQR({ width, height, data })).toMatch(/#\/w\/[\w-]+$/)

  await goTo(page, `#/board/${name}`)
  await page.getByRole('button', { name: /^Alle vijf samen/ }).click()
  await expect(title).toHaveText('Het beeld van jullie groep')
  await expect(
    projector.getByRole('img', { name: /Samenleving: soms, middelste helft zelden tot vaak/ }),
  ).toBeVisible()
  await expect(projector.getByRole('status').first()).toHaveText(/^Nu op het scherm: Het beeld/)
  await expect(projector.getByText('Later gekomen?')).toBeVisible()

  await page.getByRole('button', { name: /^Waar de groep verschilt/ }).click()
  await expect(title).toHaveText('Waar jullie verschillen')
  await expect(projector.getByText(/De middelste helft is zelden tot vaak/)).toBeVisible()
  await projector.reload()
  await expect(title).toHaveText('Waar jullie verschillen')
})

test('a relation is a question first, and a value when the trainer reveals it', async ({
  page,
  context,
}) => {
  const name = await open(page, await closedBoard(14, { view: 'politics' }, asked))
  const projector = await context.newPage()
  await projector.goto(`./#/screen/${name}`)
  const title = projector.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('Bestuurder: wat verwacht je?')
  expect(await saidOn(projector)).not.toMatch(/Het midden van de groep is/)
  await goTo(page, `#/board/${name}`)
  await page.getByRole('button', { name: /^Bestuurder/ }).click()
  await page.getByRole('button', { name: 'Toon de uitkomst' }).click()
  await expect(title).toHaveText('Bestuurder')
  await expect(
    projector.getByRole('img', { name: /Het midden van de groep is ‘vaak’\./ }),
  ).toBeVisible()
  await expect(projector.getByRole('status').first()).toHaveText(
    'Nu op het scherm: Bestuurder. Het midden van de groep is ‘vaak’. De middelste helft is soms tot vaak.',
  )
})

const everyView = ['join', 'politics', 'profession', 'radar', 'differences'] as const

test('no view shows a figure of too few people', async ({ page }) => {
  const { profession: _, ...spread } = unevenSpread
  for (const view of everyView) {
    const change = { view, revealed: ['politics', 'profession'] as const, spread }
    const name = await open(page, await closedBoard(7, change, asked))
    await goTo(page, `#/screen/${name}`)
    await expect(page.getByText('7 codes ontvangen')).toBeVisible()
    const said = await saidOn(page)
    expect(said).not.toMatch(/helft (is|\d)|aan bod dan|Eigen vak: (?!te weinig)/)
    if (view === 'profession') expect(said).toContain('Te weinig mensen voor een getal')
    if (view === 'radar') expect(said).toContain('Eigen vak: te weinig mensen')
    if (view === 'differences') expect(said).toContain('Bij minstens acht mensen per relatie')
  }
})

test('without enough codes the screen says why, and a practice board is marked as such', async ({
  page,
}) => {
  const { picture: _, ...early } = await closedBoard(3, { view: 'radar', rounds: [] })
  await goTo(page, `#/screen/${await open(page, early)}`)
  await expect(page.getByText('Nog geen beeld')).toBeVisible()
  await expect(page.getByText(/Zo valt niemand op\. Er zijn er nu 3\./)).toBeVisible()
  const practice = await closedBoard(14, { practice: true }, { language: 'en' })
  await goTo(page, `#/screen/${await open(page, practice)}`)
  await expect(page.getByText('Practice board: these people are invented')).toBeVisible()
  await page.goto('./#/screen/00000')
  await expect(page.getByText(/Dit bord staat niet op dit apparaat/)).toBeVisible()
})

test('the screen fits a projector and breaks no WCAG rule, in light and dark', async ({ page }) => {
  const inBoth = async (check: () => Promise<void>) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await test.step(colorScheme, check)
    }
  }
  for (const view of everyView) {
    const change = { view, revealed: ['politics'] as const }
    await goTo(page, `#/screen/${await open(page, await closedBoard(14, change, asked))}`)
    await inBoth(async () => {
      for (const [width, height] of [
        [1024, 768],
        [1366, 768],
        [1920, 1080],
      ] as const) {
        await page.setViewportSize({ width, height })
        await expect(page.getByText('14 codes ontvangen')).toBeVisible()
        const tooHigh = await page.evaluate(
          () => document.documentElement.scrollHeight - innerHeight,
        )
        expect([view, width, tooHigh]).toEqual([view, width, 0])
        const smallest = await page.evaluate(() => {
          const texts = [...document.querySelectorAll('[data-alone] :is(p, h2, li, button)')]
          return Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize)))
        })
        expect(smallest).toBeGreaterThanOrEqual(width < 1280 ? 22 : 24)
      }
      expect(await accessFaults(page)).toEqual([])
    })
  }
  const full = await closedBoard(14, {}, { ...asked, form: 'full' })
  await goTo(page, `#/group/${await open(page, full)}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Groepsverslag')
  await expect(page.getByRole('article')).toBeVisible()
  await inBoth(async () => {
    expect(await accessFaults(page)).toEqual([])
  })
})

async function saved(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) }
}

test('the report prints the figures alone, and the files hold the same', async ({ page }) => {
  const board = await closedBoard(14, { practice: true }, { ...asked, form: 'full' })
  const name = await open(page, board)
  await goTo(page, `#/group/${name}`)
  await expect(page.getByRole('article')).toBeVisible()
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  })
  const printed = text.replaceAll(/\s+/g, ' ')
  expect(totalPages).toBeLessThanOrEqual(2)
  for (const words of [
    'Oefenbord: deze mensen zijn verzonnen',
    'Teamdag Toezicht',
    '14 codes',
    '20 tot 70',
    'Er is geen norm',
  ]) {
    expect(printed).toContain(words)
  }
  expect(printed).not.toMatch(/Print of bewaar|Hoe het werkt|Zo komt het|localhost/)

  const csv = await saved(page, 'Cijfers voor een rekenblad (CSV)')
  expect(csv.name).toMatch(/^ambtskompas-oefenbord-.*\.csv$/)
  const { data } = Papa.parse<string[]>(csv.content.toString('utf8').slice(1), { delimiter: ';' })
  expect(data[4]).toEqual([
    'Oefenbord: deze mensen zijn verzonnen · Teamdag Toezicht',
    'relatie',
    'Samenleving',
    '50',
    '20',
    '70',
    '',
  ])
  const svg = await saved(page, 'Radar als tekening (SVG)')
  expect(svg.content.toString('utf8')).toContain(
    'Samenleving: soms, middelste helft zelden tot vaak',
  )
  const png = PNG.sync.read((await saved(page, 'Radar als plaatje (PNG)')).content)
  expect(png.width).toBeGreaterThanOrEqual(1600)
  const colours = new Set<number>()
  for (let at = 0; at < png.data.length; at += 4) colours.add(png.data.readUInt32BE(at))
  expect(colours.size).toBeGreaterThan(3)
})
