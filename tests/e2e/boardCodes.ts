import { expect, type Page } from '@playwright/test'
import { encodeBoardFile } from '../../src/workshop/board/boardFile'
import { boardName } from '../../src/journey/boardName'
import { seal } from '../../src/workshop/code/resultCode'
import type { Board } from '../../src/workshop/board/savedBoard'
import { publicKeyBytes, resultSettings, type Workshop } from '../../src/core/workshop'
import type { SharedResult } from '../../src/core/sharedResult'
import { bankNumber } from '../../src/core/bankNumber'
import { newBoard } from '../support/boards'
import { bankRef } from './savedFiles'
import { sharedResult } from '../support/sharedResults'

/** A workshop whose board a test holds, and the codes that people would give. */
export type TestWorkshop = {
  readonly name: string
  readonly board: Board
  /** The code of the person with this number. */
  readonly code: (person: number, change?: Partial<SharedResult>) => Promise<string>
  /** The codes of several people. */
  readonly codes: (people: readonly number[]) => Promise<string[]>
}

/** A new workshop, not yet known to any browser. */
export async function newWorkshop(
  chosen: Partial<Workshop> = {},
  change: Partial<Board> = {},
): Promise<TestWorkshop> {
  // Of the statements in use: a board of others says that it is.
  const bank = bankNumber(bankRef.fingerprint)
  const { board, workshop, number } = await newBoard(change, { bank, ...chosen })
  const code = (participant: number, other?: Partial<SharedResult>) =>
    codeFor(workshop, participant, other)
  return {
    name: boardName(number),
    board,
    code,
    codes: async (people) => Promise.all(people.map(async (person) => code(person))),
  }
}

/** The code that somebody would give in a workshop. */
export async function codeFor(
  workshop: Workshop,
  participant: number,
  change: Partial<SharedResult> = {},
): Promise<string> {
  const result = sharedResult({ ...resultSettings(workshop), participant, ...change })
  return seal(result, publicKeyBytes(workshop))
}

/** Opens the board of a workshop on the trainer's page, from its file. */
export async function openTrainersPage(page: Page, { name, board }: TestWorkshop): Promise<void> {
  await page.goto(`./#/board/${name}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Dit bord staat niet op dit apparaat',
  )
  await chooseBoardFile(page, board)
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible()
}

/** Hands the file of a board to the button on the page that opens one. */
export async function chooseBoardFile(page: Page, board: Board | string): Promise<void> {
  const text = typeof board === 'string' ? board : encodeBoardFile(board)
  const file = { name: 'bord.json', mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.getByLabel('Open een bordbestand').setInputFiles(file)
}

/** Puts a chat in the box and presses the button that reads it. */
export async function readChat(page: Page, chat: string): Promise<void> {
  await page.getByLabel('Plak hier de hele chat').fill(chat)
  await page.getByRole('button', { name: 'Lees de codes' }).click()
}

/** Pastes a chat, which may be long. */
export async function pasteChat(page: Page, chat: string): Promise<void> {
  await page.getByLabel('Plak hier de hele chat').evaluate((box, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    box.dispatchEvent(paste)
  }, chat)
}

/** How many codes the board says there are. */
export async function expectCodes(page: Page, words: string): Promise<void> {
  await expect(
    page.getByRole('status').filter({ hasText: /^\d+ codes?( van \d+)?\s*$/ }),
  ).toHaveText(words)
}

/** Goes through the collecting of codes, which closes the round if there are enough. */
export async function closeFirstRound(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'Door naar: Scan doen en delen' }).click()
  await page.getByRole('button', { name: 'Sluit ronde 1 en toon' }).click()
  await expect(page.getByText('Nu op het scherm: Gok: Bestuurder')).toBeVisible()
}

/** Puts anything on the screen by hand. */
export async function show(page: Page, view: string): Promise<void> {
  await page.getByLabel('Iets anders tonen').selectOption(view)
  await page.getByRole('button', { name: 'Toon', exact: true }).click()
  await expect(page.getByText(`Nu op het scherm: ${view}`)).toBeVisible()
}
