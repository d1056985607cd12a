import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { goOn } from './scan'
import { expect, test } from './watched'

type Statement = { readonly id?: string; readonly text: string; readonly reversed?: boolean }
type Bank = {
  readonly statements: readonly Statement[]
  readonly pairs: readonly { readonly high: string; readonly low: string; readonly title: string }[]
}
const example = 'content/examples/waterschap.json'
const { statements, pairs } = JSON.parse(readFileSync(example, 'utf8')) as Bank
const brings =
  'In het bestand zitten ook dilemma’s en titels bij twee antwoorden. Verander die daar.'

/**
 * What happens more in a pair is answered "vaak" and what happens less "zelden", as they are keyed.
 */
function answerTo({ id, reversed = false }: Statement): string {
  const isHigh = pairs.some(({ high }) => high === id)
  const isLow = pairs.some(({ low }) => low === id)
  if (!isHigh && !isLow) return 'soms'
  return isHigh === reversed ? 'zelden' : 'vaak'
}

async function answerBlocks(page: Page): Promise<void> {
  for (let block = 1; block <= 4; block += 1) {
    await expect(page.getByText(`Blok ${String(block)} van 4 ·`)).toBeVisible()
    const groups = page.getByRole('group').filter({ has: page.getByRole('radio') })
    for (const group of await groups.all()) {
      const shown = await group.innerText()
      const asked = statements.find(({ text }) => shown.includes(text))
      if (!asked) throw new Error(`Not in the example: ${shown}`)
      await group.getByRole('radio', { name: answerTo(asked), exact: true }).check()
    }
    await goOn(page)
  }
}

const weir = './#/dilemmas/8'

test('the dilemmas and titles of a file are met in the scan, survive a change, and go with its link', async ({
  page,
  browser,
}) => {
  test.slow()
  await page.goto('./#/own')
  await page.getByLabel('Open een bewaarde vragenlijst').setInputFiles(example)
  await expect(page.getByText(brings)).toBeVisible()
  await page.getByLabel('Naam van je vragenlijst').fill('Dijkdag')
  await page.reload()
  await expect(page.getByText(brings)).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar in een bestand' }).click(),
  ])
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as object
  expect(saved).toMatchObject({ title: 'Dijkdag', dilemmas: [{ name: 'De stuw' }, {}], pairs })
  const link = await page.getByText(/#\/b\//).innerText()

  await page.getByRole('button', { name: 'Probeer ze zelf' }).click()
  await answerBlocks(page)
  await expect(page.getByRole('heading', { name: 'Drie dingen die je zelf zei' })).toBeVisible()
  const said = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Herken ik niet' }) })
  const titles = await said.getByRole('heading').allInnerTexts()
  expect(titles).toHaveLength(3)
  expect(titles.filter((title) => !pairs.some((pair) => pair.title === title))).toEqual([])

  await page.goto(weir)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De stuw')
  await expect(page.getByText('Dilemma 8 van 10')).toBeVisible()
  await page.getByRole('radio', { name: 'eerder B' }).check()
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('radio', { name: 'eerder B' }).first()).toBeChecked()
  await page.goto('./#/dilemmas/1')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De brug')

  const other = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  await other.goto(link)
  await expect(other.getByText('Stellingen van de maker van deze link: ‘Dijkdag’.')).toBeVisible()
  await other.goto(weir)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('De stuw')
  await other.context().close()
})
