import { openResult } from './savedFiles'
import { answerBlock, asScored, bank } from './scan'
import { expect, test } from './watched'

const textOf = (id: string) => bank.statements.find((s) => s.id === id)?.text.nl ?? id

test('open statements are pointed out once, each with a link, and can then be skipped', async ({
  page,
}) => {
  await page.goto('./#/scan/quick/2')
  await answerBlock(page, (s) => (s.relation === 'citizens' ? undefined : asScored(s, 3)))
  await page.getByRole('button', { name: /^Naar blok 3/ }).click()
  await expect(page.getByRole('heading', { name: 'Eén stelling is nog open' })).toBeFocused()
  await expect(page).toHaveTitle(/^Nog open – Blok 2 van 4/)
  const open = textOf('T-connected-citizens')
  await page.getByRole('button', { name: open }).click()
  await expect(page.getByRole('group', { name: open }).getByRole('radio').first()).toBeFocused()
  await page.getByRole('button', { name: /^Naar blok 3/ }).click()
  await expect(page.getByText('Blok 3 van 4 ·')).toBeVisible()

  await page.goBack()
  await expect(page.getByText('Blok 2 van 4 ·')).toBeVisible()
  await page.getByRole('button', { name: /^Naar blok 3/ }).click()
  await expect(page.getByText('Blok 3 van 4 ·')).toBeVisible()
})

test('the reminder keeps the focus also where somebody came to change an answer', async ({
  page,
}) => {
  await page.goto('./#/scan/quick/2?change=T-connected-citizens')
  const group = page.getByRole('group', { name: textOf('T-connected-citizens') })
  await expect(group.getByRole('radio').first()).toBeFocused()
  await page.getByRole('button', { name: 'Terug naar al je antwoorden' }).click()
  await expect(page).toHaveTitle(/^Nog open/)
  await expect(page.getByRole('heading', { name: '5 stellingen zijn nog open' })).toBeFocused()
})

test(
  'every answer can be changed from the review, with a way back to it',
  { tag: '@installed' },
  async ({ page }) => {
    await openResult(page, 'quick', (s) => asScored(s, 4))
    await page.getByRole('link', { name: 'Verander een antwoord' }).click()
    await expect(page.getByRole('link', { name: /^Verander/ })).toHaveCount(20)
    await page
      .getByRole('link', { name: `Verander antwoord op: ${textOf('O-professional-profession')}` })
      .click()
    await expect(page.getByRole('radio', { name: 'vaak' }).first()).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('button', { name: 'Terug naar al je antwoorden' }).click()
    const row = page.getByRole('definition').filter({ hasText: /^\(bijna\) altijd$/ })
    await expect(row).toHaveCount(1)
  },
)

test('the answers of the quick scan count in the full one', async ({ page }) => {
  await openResult(page, 'quick', (s) => asScored(s, 4))
  await page.getByText('Nog een blok van 5').click()
  await page.getByRole('link', { name: 'Doe de volledige scan' }).click()
  await expect(page.getByText('Blok 1 van 12 ·')).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(5)
})

test('the explanation of relation, ambition and level is always at hand', async ({ page }) => {
  await page.goto('./')
  await page.getByText('Uitleg bij Bestuurder').click()
  await expect(page.getByText('De politieke leiding, niet je directeur:')).toBeVisible()
  await expect(page.getByText('Wat je zelf doet.').last()).toBeVisible()
})

test(
  'the quick scan works by keyboard alone, from address bar to result',
  { tag: '@installed' },
  async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('radio')).toHaveCount(30)
    for (let block = 1; block <= 4; block += 1) {
      await expect(page.getByText(`Blok ${String(block)} van 4 ·`)).toBeVisible()
      for (let statement = 0; statement < 5; statement += 1) {
        await tabTo(page, 'radio')
        await page.keyboard.press('Space')
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('ArrowDown')
      }
      await expect(page.getByRole('radio', { name: 'soms', checked: true })).toHaveCount(5)
      await tabTo(page, 'submit')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    }
    await expect(page.getByText('Je resultaat ·')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Je antwoordde overal ‘soms’. Welke stelling zou je morgen anders beantwoorden?',
    )
  },
)

test('the first Tab offers to skip to the content', { tag: '@installed' }, async ({ page }) => {
  await page.goto('./#/about')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Naar de inhoud' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

async function tabTo(page: import('@playwright/test').Page, type: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.getAttribute('type'))) === type) return
  }
  throw new Error(`No ${type} within 40 presses of Tab`)
}
