import type { Page } from '@playwright/test'
import { encodeBoardFile } from '../../src/workshop/board/boardFile'
import { boardNumber } from '../../src/core/workshop'
import { boardName } from '../../src/journey/boardName'
import type { Route } from '../../src/journey/route'
import { encodeWorkshop } from '../../src/workshop/link/workshopLink'
import { bankNumber, shortBank } from '../../src/core/bankNumber'
import { encodeColleague } from '../../src/history/colleague/colleagueLink'
import { colleague, pairIn } from '../support/colleagues'
import { closedBoard } from '../support/groups'
import { unfold } from './axe'
import { answersOf, bankIds, bankRef, chooseFile, earlier, fileContent } from './savedFiles'
import { expect } from './watched'

/** What a colleague shows to whoever has the statements of this version. */
const ofColleague = encodeColleague(
  colleague({ bank: shortBank(bankNumber(bankRef.fingerprint)), topics: [pairIn(bankIds, 0, 7)] }),
  bankIds,
)

export type Made = { readonly board: string; readonly payload: string }

type PlaceOf = (made: Made) => string

/** The address of every page. Leaving a page out does not compile. */
export const places: Readonly<Record<Route['page'], PlaceOf | readonly PlaceOf[]>> = {
  landing: () => '#/',
  about: [() => '#/about', () => '#/about?at=shared'],
  cards: () => '#/cards',
  scans: () => '#/scans',
  colleague: () => '#/colleague/full',
  c: () => `#/c/${ofColleague}`,
  b: () => '#/b/kapot',
  own: () => '#/own',
  missing: () => '#/nergens',
  existing: () => '#/existing',
  check: () => '#/check',
  workshops: () => '#/workshops',
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

/**
 * Does a whole scan, takes part in a workshop, and puts its board on the device.
 * @param language of the workshop
 */
export async function prepare(page: Page, language = 'nl'): Promise<Made> {
  const bank = bankNumber(bankRef.fingerprint)
  const asked = { title: 'Teamdag', dilemmas: true, language, bank }
  const board = await closedBoard(14, {}, asked)
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
  await expect(page.getByText('De scan uit het bestand is nu je scan.')).toBeVisible()
  return { board: boardName(boardNumber(board.workshop)), payload: encodeWorkshop(board.workshop) }
}

/** Goes to a page without reloading the app, and opens all details. */
export async function openWhole(page: Page, place: string): Promise<void> {
  const before = await page.locator('h1').elementHandle()
  await page.goto(`./${place}`)
  // The page before stays until this one has been fetched.
  await before?.waitForElementState('hidden')
  await expect(page.locator('h1')).toBeVisible()
  await page.waitForLoadState('networkidle')
  await unfold(page)
}
