import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { PNG } from 'pngjs'
import { extractText, getDocumentProxy } from 'unpdf'
import { closedBoard } from '../support/groups'
import { accessFaults } from './axe'
import { putHere } from './boardsHere'
import { expect, test } from './watched'

const asked = { dilemmas: true, title: 'Teamdag Toezicht' }

/** Goes to a page of the board by its address, as a reload does. */
async function goTo(page: Page, fragment: string): Promise<void> {
  await page.goto(`./${fragment}`)
  await page.reload()
}

test('the report breaks no WCAG rule, in light and dark', async ({ page }) => {
  const full = await closedBoard(14, {}, { ...asked, form: 'full' })
  await goTo(page, `#/group/${await putHere(page, full)}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Groepsverslag')
  await expect(page.getByRole('article')).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await accessFaults(page)).toEqual([])
  }
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
  const name = await putHere(page, board)
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

  const csv = await saved(page, 'Cijfers voor Excel (CSV)')
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
