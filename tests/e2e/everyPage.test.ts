import type { Page } from '@playwright/test'
import { encodeBoardFile } from '../../src/workshop/board/boardFile'
import { boardNumber } from '../../src/core/workshop'
import { boardName } from '../../src/journey/boardName'
import type { Route } from '../../src/journey/route'
import { encodeWorkshop } from '../../src/workshop/link/workshopLink'
import { closedBoard } from '../support/groups'
import {
  accessFaults,
  cutBySpacing,
  looks,
  putInLook,
  smallTargets,
  unfold,
  type Look,
} from './axe'
import { answersOf, chooseFile, earlier, fileContent } from './savedFiles'
import { expect, test } from './watched'

type Made = { readonly board: string; readonly payload: string }
type PlaceOf = (made: Made) => string

/** Where every page is found. A page that is missing here does not compile. */
const places: Readonly<Record<Route['page'], PlaceOf | readonly PlaceOf[]>> = {
  landing: () => '#/',
  about: () => '#/about',
  cards: () => '#/cards',
  scans: () => '#/scans',
  together: () => '#/together',
  missing: () => '#/nergens',
  privacy: () => '#/privacy',
  check: () => '#/check',
  workshops: () => '#/workshops',
  codes: () => '#/codes',
  w: ({ payload }) => `#/w/${payload}`,
  share: () => '#/share',
  board: ({ board }) => `#/board/${board}`,
  screen: ({ board }) => `#/screen/${board}`,
  entry: ({ board }) => `#/entry/${board}`,
  group: ({ board }) => `#/group/${board}`,
  review: () => '#/review/full',
  result: () => '#/result/full',
  report: () => '#/report/full',
  sheet: [() => '#/sheet/quick', () => '#/sheet/full'],
  dilemmas: () => '#/dilemmas/2',
  scan: () => '#/scan/full/3',
}

/** Does a whole scan, takes part in a workshop, and puts its board on the device. */
async function prepare(page: Page): Promise<Made> {
  const board = await closedBoard(14, {}, { title: 'Teamdag', wanted: true, dilemmas: true })
  await page.goto('./#/workshops')
  const file = { name: 'bord.json', mimeType: 'application/json' }
  const buffer = Buffer.from(encodeBoardFile(board))
  await page.getByLabel('Kies een bordbestand').setInputFiles({ ...file, buffer })
  await expect(page.getByText(/staat nu op dit apparaat/)).toBeVisible()
  await page.goto('./#/scans')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn scans')
  const answers = answersOf('full', { society: 5, citizens: 1 })
  const scans = [earlier('one', 'Mei', 'full', { society: 5 }), earlier('two', 'Juni', 'quick')]
  await chooseFile(page, fileContent({ answers, earlier: scans }))
  await expect(page.getByText('Je scan uit het bestand is nu je scan van nu.')).toBeVisible()
  return { board: boardName(boardNumber(board.workshop)), payload: encodeWorkshop(board.workshop) }
}

/** Goes to a page without loading the app again, and folds out all that can be. */
async function openWhole(page: Page, place: string): Promise<void> {
  const before = await page.locator('h1').elementHandle()
  await page.goto(`./${place}`)
  // The page before stays until this one has been fetched.
  await before?.waitForElementState('hidden')
  await expect(page.locator('h1')).toBeVisible()
  await page.waitForLoadState('networkidle')
  await unfold(page)
}

const everyLook = {
  ...looks,
  // 1280 × 1024 at 400 %: as narrow as a phone and as low as a slip of paper.
  'light, 400 %': { viewport: { width: 320, height: 256 }, colorScheme: 'light' },
} satisfies Record<string, Look>

// In two halves of about the same length, for two workers.
for (const half of [1, 2]) {
  test(`every page can be used by everybody, ${String(half)} of 2`, async ({ page }) => {
    test.slow()
    const made = await prepare(page)
    const faults: string[] = []
    const here = Object.values(places).flat()
    for (const placeOf of here.filter((_, index) => index % 2 === half - 1)) {
      const place = placeOf(made)
      await openWhole(page, place)
      for (const language of ['nl', 'en']) {
        await page.goto(`./${place}?lang=${language}`)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        for (const [name, look] of Object.entries(everyLook)) {
          await putInLook(page, look)
          const found = [
            ...(await accessFaults(page)),
            ...(await smallTargets(page)),
            ...(await cutBySpacing(page)),
          ]
          faults.push(...found.map((fault) => `${place}, ${language}, ${name}: ${fault}`))
        }
      }
    }
    expect(faults).toEqual([])
  })
}
