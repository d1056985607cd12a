import { answerBlock, asScored } from './scan'
import { expect, test } from './watched'

test('the language can be switched in mid-block without losing anything', async ({ page }) => {
  await page.goto('./#/scan/quick/3')
  await answerBlock(page, (s) => asScored(s, 4))
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The professional who weighs')
  await expect(page).toHaveTitle('Block 3 of 4: The professional who weighs – Ambtskompas')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(5)

  await page.reload()
  await expect(page.getByRole('button', { name: 'Nederlands' })).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(5)
})

test('a first visit is Dutch, also in an English browser', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto(baseURL ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vijf relaties.')
  await context.close()
})

test('a link can carry a language, and a later choice is not undone by a reload', async ({
  page,
}) => {
  await page.goto('./#/about?lang=en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How it works')
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe het werkt')
})

test('every page is there in both languages', async ({ page }) => {
  const titles = {
    '#/': ['Vijf relaties.', 'Five relationships.'],
    '#/about': ['Hoe het werkt', 'How it works'],
    '#/privacy': ['Wat we beloven', 'What we promise'],
    '#/scan/full/12': ['Een partner die telt', 'A partner that counts'],
    '#/scan/quick/9': ['Dit blok bestaat niet', 'This block does not exist'],
    '#/cards': ['Gesprekskaarten', 'Conversation cards'],
    '#/dilemmas/1': ['Bestuurder of Organisatie?', 'Political leader or Organisation?'],
    '#/scans': ['Mijn scans', 'My scans'],
    '#/together': ['Samen kijken', 'Looking together'],
    '#/review/full': ['Al je antwoorden', 'All your answers'],
    '#/result/full': ['Je hebt nog niets ingevuld.', 'You have not filled in anything yet.'],
    '#/nergens': ['Deze pagina is er niet', 'This page does not exist'],
  }
  for (const [fragment, [dutch, english]] of Object.entries(titles)) {
    await page.goto(`./${fragment}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(dutch ?? '')
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(english ?? '')
    await page.getByRole('button', { name: 'Nederlands' }).click()
  }
})
