import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { bankNumber } from '../../src/core/bankNumber'
import { agreed, longest, twelve } from '../support/closing'
import { newBoard } from '../support/boards'
import { closedBoard, closedScreen, peopleWith, unevenSpread } from '../support/groups'
import { keptText, putHere } from './boardsHere'
import { bankRef } from './savedFiles'
import { expect, test } from './watched'

const asked = { title: 'Team Water', bank: bankNumber(bankRef.fingerprint) }
const nextDay = '2027-03-01'

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

const then = await closedScreen(12, {}, asked)
const earlier = then.picture && { title: 'Voorjaar', picture: then.picture, agreements: agreed }

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

test('the answers along the dots stand apart', async ({ page }) => {
  const name = await putHere(page, await closedBoard(14, {}, asked))
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`./#/group/${name}`)
  const axis = page.getByRole('list', { name: 'Per relatie het midden en de middelste helft' })
  await expect(axis.locator('svg text')).toHaveCount(5)
  const gaps = await axis.locator('svg text').evaluateAll((answers) => {
    const boxes = answers.map((answer) => answer.getBoundingClientRect())
    return boxes.slice(1).map((box, i) => box.left - (boxes[i]?.right ?? 0))
  })
  expect(gaps).toHaveLength(4)
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3)
})

test('of a group without a picture there is a page with its agreements, and no files', async ({
  page,
}) => {
  const { board } = await newBoard({
    participants: peopleWith(4, unevenSpread),
    agreements: agreed,
  })
  const name = await putHere(page, board)
  const pages = await printed(page, name, 'nl')
  expect(pages).toHaveLength(1)
  expect(pages[0]).toContain('Een groepsbeeld komt er vanaf vijf codes')
  expect(pages[0]).toContain('Een dag meelopen bij het loket')
  await expect(page.getByRole('button', { name: 'Print of bewaar als PDF' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Neem het beeld mee' })).toHaveCount(0)
})
