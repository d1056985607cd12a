import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { accessFaults, looks, putInLook } from './axe'
import { expectCodes, readChat } from './boardCodes'
import { keptText } from './boardsHere'
import { goOn } from './scan'
import { expect, test } from './watched'

type Bank = {
  readonly title: string
  readonly statements: readonly {
    readonly text: string
    readonly relation: string
    readonly level: string
    readonly ambition: string
    readonly reversed?: boolean
  }[]
}
const waterBoard = JSON.parse(readFileSync('content/examples/waterschap.json', 'utf8')) as Bank
/** The text that their author reads instead. */
const mine = 'Stellingen: ‘Waterschap Vallei’.'
const maker = 'Stellingen van de maker van deze link: ‘Waterschap Vallei’.'

/** The example as a spreadsheet puts it on the clipboard. */
const copied = [
  'stelling\trelatie\tniveau\tomgekeerd\tambitie',
  ...waterBoard.statements.map(({ text, relation, level, ambition, reversed }) =>
    [text, relation, level, reversed === true ? 'ja' : '', ambition].join('\t'),
  ),
].join('\n')

const file = (content: string) => ({
  name: 'stellingen.json',
  mimeType: 'application/json',
  buffer: Buffer.from(content),
})

async function pasteBank(page: Page): Promise<void> {
  await page.goto('./#/own')
  await page.getByLabel('Of plak uit Excel').fill(copied)
  await page.getByRole('button', { name: 'Zet in de vragenlijst' }).click()
  await expect(page.getByRole('heading', { name: '20 stellingen' })).toBeVisible()
  await page.getByLabel('Naam van je vragenlijst').fill(waterBoard.title)
  await expect(page.getByText('Deze stellingen kun je gebruiken.')).toBeVisible()
}

/** The phone of a participant: gives the same answer to everything, and shares the code. */
async function takePart(browser: Browser, link: string, answer: string): Promise<string> {
  const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  await page.goto(link)
  for (let block = 1; block <= 4; block += 1) {
    await expect(page.getByText(`Blok ${String(block)} van 4 ·`)).toBeVisible()
    await expect(page.getByText(maker)).toBeVisible()
    const groups = page.getByRole('group').filter({ has: page.getByRole('radio') })
    await expect(groups).toHaveCount(5)
    const shown = await groups.locator('legend').allInnerTexts()
    expect(
      shown.filter((text) => !waterBoard.statements.some((s) => text.includes(s.text))),
    ).toEqual([])
    // All at once: that a person can reach each of them is tested elsewhere.
    await page.getByRole('radio', { name: answer, exact: true }).evaluateAll((radios) => {
      for (const radio of radios) (radio as HTMLInputElement).labels?.[0]?.click()
    })
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(5)
    await goOn(page)
  }
  await page.getByRole('link', { name: 'Deel met de groep' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Leg je telefoon op tafel/)
  await page.getByRole('button', { name: 'Kopieer' }).click()
  await expect(page.getByText('Gekopieerd.')).toBeVisible()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  await context.close()
  return code
}

test('a trainer pastes twenty statements of a water board, and phones answer and share them', async ({
  page,
  browser,
}) => {
  test.slow()
  await pasteBank(page)
  await page.getByRole('button', { name: 'Maak er een workshop mee' }).click()
  await expect(page).toHaveTitle(/^Voor trainers/)
  await expect(page.getByRole('heading', { name: 'Maak een workshop' })).toBeFocused()
  await expect(page.getByText(mine, { exact: true })).toBeVisible()
  await expect(page.getByRole('radio', { name: /^Volledige scan/ })).toHaveCount(0)
  await page.getByLabel('Titel').fill('Dijkdag')
  await page.getByRole('button', { name: 'Maak de workshop' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByText('Deelnemers uitnodigen').click()
  const link = await page.getByText(/^http\S+#\/w\/\S+$/).innerText()
  expect(link.length).toBeLessThan(1300)
  const codes = [await takePart(browser, link, 'zelden'), await takePart(browser, link, 'vaak')]
  await readChat(page, codes.join('\n'))
  await expectCodes(page, '2 codes')

  // The board finds its statements again, even if the tab has switched to others.
  await expect(page.getByRole('button', { name: /^Naar de stellingen/ })).toHaveCount(0)
  await page.goto('./#/about')
  await page.getByRole('button', { name: 'Naar de algemene stellingen' }).click()
  await expect(page.getByText(mine, { exact: true })).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goto('./#/workshops')
  await page.getByRole('link', { name: /Open het bord/ }).click()
  await expect(page.getByText(mine, { exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expectCodes(page, '2 codes')
})

test('a link brings the statements, a reload and another visit find them again, wiping ends that', async ({
  page,
  context,
}) => {
  await pasteBank(page)
  const link = await page.getByText(/#\/b\//).innerText()
  const other = await context.newPage()
  await other.goto(link)
  await expect(other.getByText(maker)).toBeVisible()
  await expect(other).toHaveURL(/#\/$/)
  const first = other
    .getByRole('group')
    .filter({ has: other.getByRole('radio') })
    .first()
  await expect(first).toContainText(
    'Ik praat met collega’s over wat goed werk voor het waterschap is.',
  )
  await first.getByRole('radio', { name: 'vaak' }).check()
  await expect(other.getByText('Bewaard op dit apparaat')).toBeVisible()
  await other.reload()
  await expect(other.getByText(maker)).toBeVisible()
  await expect(other.getByRole('radio', { checked: true })).toHaveCount(1)
  await other.close()

  // Without the link, in a new tab: the app's own, and the way back.
  const later = await context.newPage()
  await later.goto('./#/')
  await expect(
    later.getByText('Op dit apparaat staat een scan met de stellingen ‘Waterschap Vallei’.'),
  ).toBeVisible()
  await expect(later.getByText(maker)).toHaveCount(0)
  await later.getByRole('button', { name: 'Ga daarmee verder' }).click()
  await expect(later.getByText(maker)).toBeVisible()
  await expect(later.getByRole('radio', { checked: true })).toHaveCount(1)

  // It is the scan of this page, and no other one.
  await later.goto('./#/scans')
  await expect(later.getByRole('heading', { level: 1 })).toHaveText('Mijn scans')
  await expect(later.getByText('Op dit apparaat staat een scan')).toHaveCount(0)

  await later.getByRole('button', { name: 'Wis alles op dit apparaat' }).click()
  await later.getByRole('button', { name: 'Ja, wis' }).click()
  await expect(later.getByText('Gewist van dit apparaat.')).toBeVisible()
  await expect(later.getByText(maker)).toHaveCount(0)
  await later.reload()
  await expect(later.getByRole('radio')).toHaveCount(30)
  await expect(later.getByText('Op dit apparaat staat')).toHaveCount(0)
})

test('a link that is only opened leaves nothing behind; its statements are kept with an answer, and go with it', async ({
  page,
  browser,
}) => {
  await pasteBank(page)
  const link = await page.getByText(/#\/b\//).innerText()
  const context = await browser.newContext({ locale: 'nl-NL' })
  const other = await context.newPage()
  await other.goto(link)
  await expect(other.getByText(maker)).toBeVisible()
  await expect(other.getByRole('radio')).toHaveCount(30)
  expect(await keptText(other)).not.toContain('waterschap')
  await other.getByRole('radio', { name: 'vaak' }).first().check()
  await expect.poll(() => keptText(other)).toContain('goed werk voor het waterschap')
  await other.getByRole('button', { name: 'Bewaar mijn scan niet' }).click()
  await other.getByRole('button', { name: 'Ja, bewaar niets' }).click()
  await expect.poll(() => keptText(other)).not.toContain('waterschap')
  await context.close()
})

test('a question bank is written by keyboard, says what is left to do, and comes back from its file', async ({
  page,
}) => {
  await page.goto('./#/own')
  await page.getByRole('button', { name: 'Begin met de 20 algemene stellingen' }).press('Enter')
  await page.getByRole('button', { name: 'Voeg een stelling toe' }).press('Enter')
  await expect(page.getByRole('heading', { name: '21 stellingen' })).toBeVisible()
  await expect(page.getByText('Kies bij stelling 21 nog: relatie.')).toBeVisible()
  await page.getByLabel('Stelling', { exact: true }).last().fill('Ik let niet op het water.')
  await page.getByLabel('Relatie').last().selectOption('Eigen vak')
  await page.getByLabel('Niveau').last().selectOption('Ik')
  await expect(page.getByText('Deze stellingen kun je gebruiken.')).toBeVisible()
  await expect(page.getByText('In stelling 21 staat ‘niet’.')).toBeVisible()

  // Nothing of it is lost by loading the page again.
  await page.reload()
  await expect(page.getByRole('heading', { name: '21 stellingen' })).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar in een bestand' }).click(),
  ])
  const saved = readFileSync(await download.path(), 'utf8')
  await page.getByRole('button', { name: 'Begin opnieuw' }).click()
  await page.getByRole('button', { name: 'Ja, wis' }).click()
  await page.getByLabel('Open een bewaarde vragenlijst').setInputFiles(file(saved))
  await expect(page.getByRole('heading', { name: '21 stellingen' })).toBeVisible()

  await page.getByText(/^21\. Ik let niet op het water/).click()
  await page.getByRole('button', { name: 'Haal stelling 21 weg' }).click()
  await expect(page.getByRole('heading', { name: '20 stellingen' })).toBeFocused()
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect(page.getByRole('heading', { name: '21 stellingen' })).toBeVisible()
})

test('no state of it breaks WCAG 2.2 AA', async ({ page }) => {
  test.slow()
  await page.goto('./#/own')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eigen stellingen')
  for (const look of Object.values(looks)) {
    await putInLook(page, look)
    expect(await accessFaults(page)).toEqual([])
  }
  await pasteBank(page)
  await page.getByText(/^3\. /).click()
  await page.getByText('Andere namen voor de relaties').click()
  for (const look of Object.values(looks)) {
    await putInLook(page, look)
    expect(await accessFaults(page)).toEqual([])
  }
})
