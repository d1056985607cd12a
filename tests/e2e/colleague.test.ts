import type { Browser, Page } from '@playwright/test'
import { accessFaults, looks, putInLook } from './axe'
import { answersOf, chooseFile, fileContent } from './savedFiles'
import { answerScan, asScored, bank, onResult, rowsOf, type Choose } from './scan'
import { expect, test } from './watched'

const anne: Choose = (s) => asScored(s, s.level === 'I' ? 5 : s.level === 'T' ? 3 : 1)
const bram: Choose = (s) => asScored(s, s.relation === 'society' ? 5 : 2)

/** The page of somebody else, on a device of their own. */
async function pageOf(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' })
  return context.newPage()
}

/** Chooses the first topic at the result, and goes to the page that shares. */
async function toSharing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hierover praten' }).first().click()
  await page.getByRole('link', { name: 'Deel met een collega' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deel met een collega')
}

async function makeLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Maak de link' }).click()
  await expect(page.getByRole('heading', { name: 'Je link' })).toBeFocused()
  return page.getByText(/#\/c\//).innerText()
}

test('a link brings two people together: one does the scan too, and both see the same', async ({
  page,
  browser,
}) => {
  await page.goto('./#/scan/quick/1')
  await answerScan(page, 4, anne)
  await toSharing(page)
  const scores = await rowsOf(page, 'De scores die meegaan')
  const topic = await page.getByRole('group', { name: /^Je onderwerpen/ }).innerText()
  const statements = bank.statements.filter(({ text }) => topic.includes(text.nl))
  expect(statements).toHaveLength(2)
  await expect(page.getByText(/#\/c\//)).toHaveCount(0)
  const link = await makeLink(page)
  expect(new URL(link).hash).toMatch(/^#\/c\/[\w-]{20}$/)

  // Bram has no scan yet, and is told nothing but the topic.
  const his = await pageOf(browser)
  await his.goto(link)
  await expect(his.getByRole('heading', { level: 1 })).toHaveText('Een collega wil met je praten')
  for (const { text } of statements) await expect(his.getByText(text.nl)).toBeVisible()
  await expect(his.getByRole('table')).toHaveCount(0)
  await expect(his.getByRole('link', { name: 'Mijn scans' })).toHaveCount(0)
  await his.getByRole('link', { name: 'Begin met de scan' }).click()
  await answerScan(his, 4, bram)

  await his.goto(link)
  await expect(his.getByText('Wat valt jullie op?')).toBeVisible()
  const radar = his.getByRole('img', { name: /^Radar met vijf assen/ })
  await expect(radar).toHaveAccessibleName(/Samenleving: jij \(bijna\) altijd, je collega/)
  const beside = await rowsOf(his, 'De scores van jou en je collega')
  expect(beside.map(([relation, , theirs]) => [relation, theirs])).toEqual(scores)
  await expect(his.getByText('Geen onderwerp gekozen.')).toBeVisible()

  // Kept by nobody, until he says so.
  await his.goto('./#/scans')
  await expect(his.getByRole('heading', { name: 'Van collega’s bewaard' })).toHaveCount(0)
  await his.goto(link)
  await his.getByRole('button', { name: 'Bewaar wat mijn collega deelde' }).click()
  await expect(his.getByText('Bewaard op dit apparaat')).toBeVisible()
  await his.getByRole('link', { name: 'Naar ‘Mijn scans’' }).click()
  await his.reload()
  await his.getByRole('link', { name: /^Leg het over mijn beeld/ }).click()
  expect(await rowsOf(his, 'De scores van jou en je collega')).toEqual(beside)
  await his.goto('./#/scans')
  await his.getByRole('button', { name: 'Wis dit' }).click()
  await his.getByRole('button', { name: 'Ja, wis' }).click()
  await expect(his.getByText('Gewist.')).toBeVisible()
  await his.reload()
  await expect(his.getByRole('heading', { level: 1 })).toHaveText('Mijn scans')
  await expect(his.getByRole('link', { name: /^Leg het over mijn beeld/ })).toHaveCount(0)
  await his.context().close()
})

test('a topic that is left out is not in the link, and what was kept goes with all the rest', async ({
  page,
  browser,
}) => {
  await page.goto('./#/scans')
  await chooseFile(page, fileContent({ answers: answersOf('full', { society: 5, citizens: 1 }) }))
  await expect(page.getByText('De scan uit het bestand is nu je scan.')).toBeVisible()
  await page.goto('./#/result/full')
  await onResult(page)
  await toSharing(page)
  const first = await makeLink(page)
  await page.getByRole('checkbox').uncheck()
  await expect(page.getByText(/#\/c\//)).toHaveCount(0)
  const second = await makeLink(page)
  expect(second.length).toBeLessThan(first.length)

  const his = await pageOf(browser)
  await his.goto(second)
  await expect(his.getByRole('heading', { name: 'Doe hem ook' })).toBeVisible()
  await expect(his.getByRole('heading', { name: 'De onderwerpen van je collega' })).toHaveCount(0)
  await his.getByRole('button', { name: 'Bewaar wat mijn collega deelde' }).click()
  await expect(his.getByText('Bewaard op dit apparaat')).toBeVisible()
  await his.getByRole('button', { name: 'Wis alles op dit apparaat' }).click()
  await his.getByRole('button', { name: 'Ja, wis' }).click()
  await expect(his.getByText('Gewist van dit apparaat.')).toBeVisible()
  await his.goto('./#/scans')
  await his.reload()
  await expect(his.getByRole('heading', { level: 1 })).toHaveText('Mijn scans')
  await expect(his.getByRole('heading', { name: 'Van collega’s bewaard' })).toHaveCount(0)
  await his.context().close()
})

test('a link that was cut says so, and no state of it breaks WCAG 2.2 AA', async ({ page }) => {
  test.slow()
  await page.goto('./#/c/AUK3CgUP_xQ')
  await expect(page.getByText('Het einde van de link is weggevallen.')).toBeVisible()
  await page.goto('./#/scans')
  await chooseFile(page, fileContent({ answers: answersOf('full', { society: 5, citizens: 1 }) }))
  await expect(page.getByText('De scan uit het bestand is nu je scan.')).toBeVisible()
  await page.goto('./#/result/full')
  await onResult(page)
  await toSharing(page)
  const link = await makeLink(page)
  const faults: string[] = []
  const check = async () => {
    for (const look of Object.values(looks)) {
      await putInLook(page, look)
      faults.push(...(await accessFaults(page)))
    }
  }
  await check()
  await page.goto(link)
  await page.getByRole('button', { name: 'Bewaar wat mijn collega deelde' }).click()
  await check()
  expect(faults).toEqual([])
})
