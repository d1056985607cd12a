import { asOldBrowser } from '../support/baseline'
import { answerScan, asScored } from './scan'
import { expect, test } from './watched'
import { makeWorkshop } from './workshopLinks'

// The oldest browsers that the app promises to work in: docs/decisions/0031-baseline-and-guard.md.
test.beforeEach(async ({ page }) => {
  await page.addInitScript(asOldBrowser)
})

test('a whole quick scan works without anything newer than the baseline', async ({ page }) => {
  await page.goto('./')
  expect(await page.evaluate(() => 'toSorted' in Array.prototype || 'Segmenter' in Intl)).toBe(
    false,
  )
  await answerScan(page, 4, (s) => asScored(s, s.relation === 'citizens' ? 5 : 3))
  await expect(page.locator('.recharts-surface')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Je resultaat ·')).toBeVisible()
  await page.goto('./#/')
  await expect(page.getByRole('heading', { name: 'Welkom terug' })).toBeVisible()
})

const pages: [string, string][] = [
  ['#/cards', 'Gesprekskaarten'],
  ['#/about', 'Hoe het werkt'],
  ['#/scans', 'Mijn scans'],
  ['#/sheet/quick', 'Vragenlijst op papier'],
  ['#/about?at=promises', 'Hoe het werkt'],
]

test('the other pages open too', async ({ page }) => {
  for (const [fragment, title] of pages) {
    await page.goto(`./${fragment}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  }
  for (const fragment of [
    '#/review/quick',
    '#/result/quick',
    '#/report/quick',
    '#/dilemmas/1',
  ].concat(
    '#/workshops',
    '#/colleague/quick',
    '#/c/AZaz09-_x',
    '#/check',
    '#/share',
    '#/w/AZaz09-_x',
    '#/board/7K3QZ',
  )) {
    await page.goto(`./${fragment}`)
    await expect(page.locator('main h1')).toBeVisible()
    await expect(
      page.getByRole('heading', { name: 'Er ging iets mis op deze pagina' }),
    ).toBeHidden()
  }
})

test('the link of a workshop opens, and a board takes in codes', async ({ page }) => {
  const { payload } = await makeWorkshop()
  await page.goto(`./#/w/${payload}`)
  await expect(page.getByText('Teamdag vergunningen').first()).toBeVisible()
  await page.goto('./#/workshops')
  await page.getByLabel('Titel').fill('Proef')
  await page.getByRole('button', { name: 'Probeer het bord met 25 verzonnen deelnemers' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oefenbord: Proef')
  await page.getByText('Oefen met een verzonnen chat').click()
  await page.getByRole('button', { name: 'Maak een oefenchat' }).click()
  const chat = await page.locator('pre', { hasText: 'Hier is mijn code' }).innerText()
  await page.getByLabel('Plak hier de hele chat').fill(chat)
  await page.getByRole('button', { name: 'Lees de codes' }).click()
  await expect(page.getByText('Nieuw: 3.')).toBeVisible()
})
