import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Answer, Frequency, Statement } from '../../src/core/statement'

export type BankStatement = Statement & {
  readonly quick: boolean
  readonly text: { readonly nl: string; readonly en: string }
}

/** The question bank as it is in this version. */
export const bank = JSON.parse(readFileSync('content/bank.json', 'utf8')) as {
  readonly statements: readonly BankStatement[]
}

const words: Record<Answer, string> = {
  1: '(bijna) nooit',
  2: 'zelden',
  3: 'soms',
  4: 'vaak',
  5: '(bijna) altijd',
  na: 'n.v.t. of weet ik niet',
}

/** What a person answers to a statement; nothing means that it is skipped. */
export type Choose = (statement: BankStatement) => Answer | undefined

/** The raw answer that counts as `keyed`, so that a pattern can be written as it is scored. */
export function asScored(statement: Statement, keyed: Frequency): Answer {
  return statement.reversed ? ((6 - keyed) as Frequency) : keyed
}

/** The radio groups on the page, each with its statement. */
async function groupsOn(page: Page): Promise<{ statement: BankStatement; group: Locator }[]> {
  const groups = await page
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .all()
  return Promise.all(
    groups.map(async (group) => {
      const shown = await group.innerText()
      const statement = bank.statements.find(({ text }) => shown.includes(text.nl))
      if (!statement) throw new Error(`No statement of the bank in: ${shown}`)
      return { statement, group }
    }),
  )
}

/** The statements on the page, in order. */
export async function statementsOn(page: Page): Promise<BankStatement[]> {
  return (await groupsOn(page)).map(({ statement }) => statement)
}

/** A way to answer the block on the page. */
type AnswerBlock = (page: Page, choose: Choose) => Promise<void>

/**
 * Answers the block on the page: a click on every label in one turn. Where it matters that a person
 * can find and reach each answer: `answerByMouse`.
 */
export const answerBlock: AnswerBlock = async (page, choose) => {
  await expect(page.getByRole('radio')).toHaveCount(30)
  const wanted = Object.fromEntries(bank.statements.map((each) => [each.id, choose(each)]))
  const open = await page.evaluate((answers) => {
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')]
    const chosen = radios.filter(({ name, value }) => String(answers[name]) === value)
    for (const radio of chosen) radio.labels?.[0]?.click()
    return chosen.filter(({ checked }) => !checked).map(({ name }) => name)
  }, wanted)
  expect(open).toEqual([])
}

/** Answers the block on the page statement by statement, by its Dutch text. */
export const answerByMouse: AnswerBlock = async (page, choose) => {
  await expect(page.getByRole('radio')).toHaveCount(30)
  for (const { statement, group } of await groupsOn(page)) {
    const answer = choose(statement)
    if (answer !== undefined) await group.getByRole('radio', { name: words[answer] }).check()
  }
}

/** Goes on from a block; a second time if the reminder of open statements came first. */
export async function goOn(page: Page): Promise<void> {
  // A page that is drawn before the app begins is called by the name of the app alone.
  await expect(page).toHaveTitle(/–/)
  const [before, title] = [page.url(), await page.title()]
  await page.locator('form').getByRole('button').last().click()
  await page.waitForFunction(
    (address) =>
      location.href !== address ||
      [...document.querySelectorAll('h2')].some(({ innerText }) => innerText.includes('nog open')),
    before,
  )
  if (page.url() === before) await page.locator('form').getByRole('button').last().click()
  await expect(page).not.toHaveURL(before)
  // The address changes before the page does: what is pressed then belongs to the page before.
  await expect.poll(() => page.title()).not.toBe(title)
}

/** Answers every block of a form, from the page of its first block on. */
export async function answerScan(
  page: Page,
  blocks: number,
  choose: Choose,
  answer = answerBlock,
): Promise<void> {
  for (let block = 1; block <= blocks; block += 1) {
    await expect(page.getByText(`Blok ${String(block)} van ${String(blocks)} ·`)).toBeVisible()
    await answer(page, choose)
    await goOn(page)
  }
  await onResult(page)
}

/** Waits until the whole result is there. */
export async function onResult(page: Page): Promise<void> {
  await expect(page.getByText('Je resultaat ·')).toBeVisible()
  // What is below the picture is drawn after it.
  await expect(page.locator('summary').filter({ hasText: /dilemma/i })).toBeVisible()
}

/** Opens the figures of a result. */
export async function openNumbers(page: Page): Promise<void> {
  await page.getByText('Alle cijfers, en hoe zeker ze zijn').click()
}

/** A table on the page as rows of text, without its headings. */
export async function rowsOf(page: Page, caption: string): Promise<string[][]> {
  const table = page.getByRole('table', { name: caption })
  await table.waitFor({ state: 'attached' })
  const rows = await table.getByRole('row').all()
  const cells = await Promise.all(
    rows.map((row) => row.locator('tbody th, td, th[scope=row]').allInnerTexts()),
  )
  return cells.filter(({ length }) => length > 0).map((row) => row.map((text) => text.trim()))
}
