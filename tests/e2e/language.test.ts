import { answerBlock, asScored } from './scan'
import { test as base } from '../support/openBrowser'
import { expect, test } from './watched'

test('the language can be switched mid-block without losing anything', async ({ page }) => {
  await page.goto('./#/scan/quick/3')
  await answerBlock(page, (s) => asScored(s, 4))
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The professional who weighs things up',
  )
  await expect(page).toHaveTitle(
    'Block 3 of 4: The professional who weighs things up – Ambtskompas',
  )
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(5)

  await page.reload()
  await expect(page.getByRole('button', { name: 'Nederlands' })).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(5)
})

test('a first visit is Dutch, even in an English browser', async ({ browser, baseURL }) => {
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

test('every page exists in both languages', async ({ page }) => {
  const titles = {
    '#/': ['Vijf relaties.', 'Five relationships.'],
    '#/about': ['Hoe het werkt', 'How it works'],
    '#/scan/full/12': ['Een partner die telt', 'A partner that counts'],
    '#/scan/quick/9': ['Dit blok bestaat niet', 'This block does not exist'],
    '#/cards': ['Gesprekskaarten', 'Conversation cards'],
    '#/dilemmas/1': ['De brug', 'The bridge'],
    '#/scans': ['Mijn scans', 'My scans'],
    '#/colleague/quick': ['Deel met een collega', 'Share with a colleague'],
    '#/c/AAAA': ['Deze link is niet te lezen', 'This link cannot be read'],
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

test.describe('the script of a language', () => {
  test('is fetched alongside that of the page, and no Dutch is seen first', async ({ page }) => {
    // Neither of the two arrives before the other is requested.
    const pageAsked = page.waitForRequest('**/assets/AboutWithDeviceData-*.js')
    const languageAsked = page.waitForRequest('**/assets/en-*.js')
    await page.route('**/assets/AboutWithDeviceData-*.js', async (route) => {
      await languageAsked
      await route.continue()
    })
    await page.route('**/assets/en-*.js', async (route) => {
      await pageAsked
      const hidden = await page.locator('#app').isHidden()
      await (hidden ? route.continue() : route.abort())
    })
    await page.goto('./#/about?lang=en')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How it works')
  })

  test('is fetched by a page opened in Dutch only when it is chosen', async ({ page }) => {
    let asked = 0
    await page.route('**/assets/en-*.js', async (route) => {
      asked += 1
      await route.continue()
    })
    await page.goto('./#/about')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe het werkt')
    expect(asked).toBe(0)
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How it works')
    expect(asked).toBe(1)
  })
})

base.describe('when the script of a language does not arrive', () => {
  const dutch = 'Engels kon niet worden geladen. Probeer het later nog eens.'
  const english = 'English could not be loaded. Please try again later.'

  base.beforeEach(async ({ page }) => {
    await page.route('**/assets/en-*.js', (route) => route.abort())
  })

  base(
    'the page stays as it is, says so in both languages, and loses nothing',
    async ({ page }) => {
      await page.goto('./')
      await page.getByRole('radio', { name: 'vaak' }).first().check()
      await page.getByRole('button', { name: 'English' }).click()
      await expect(page.getByText(dutch)).toBeVisible()
      await expect(page.getByText(english)).toHaveAttribute('lang', 'en')
      await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(1)
    },
  )

  base('a link to a page in that language opens it in Dutch and says so', async ({ page }) => {
    await page.goto('./#/about?lang=en')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe het werkt')
    await expect(page.getByText(english)).toBeVisible()
  })

  base('the language that was asked for is used the next time', async ({ page }) => {
    await page.goto('./#/about?lang=en')
    await expect(page.getByText(english)).toBeVisible()
    await page.unroute('**/assets/en-*.js')
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How it works')
    await expect(page.getByText(english)).toBeHidden()
  })
})
