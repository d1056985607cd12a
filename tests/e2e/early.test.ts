import type { Page } from '@playwright/test'
import { expect, test } from './watched'

/** Holds back the app's script; what is returned lets it through. */
async function holdScript(page: Page): Promise<() => void> {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await released
    await route.continue()
  })
  return release
}

const goTo = (page: Page, address: string) => page.goto(address, { waitUntil: 'commit' })

test('the first block can be answered before any script has arrived', async ({ page }) => {
  await holdScript(page)
  await goTo(page, './')
  await expect(page.getByRole('radio')).toHaveCount(30)
  await page.getByRole('radio', { name: 'vaak' }).first().check()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: '(bijna) altijd' }).first()).toBeChecked()
})

test('what was ticked before the script arrived is kept', async ({ page }) => {
  const release = await holdScript(page)
  await goTo(page, './')
  await page.getByRole('radio', { name: 'vaak' }).nth(0).check()
  await page.getByRole('radio', { name: 'zelden' }).nth(1).check()
  release()
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'vaak' }).nth(0)).toBeChecked()
  await page.reload()
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(2)
  await expect(page.getByRole('radio', { name: 'zelden' }).nth(1)).toBeChecked()
})

test('a button pressed before the script arrived still does its work', async ({ page }) => {
  const release = await holdScript(page)
  await goTo(page, './')
  await page.getByRole('radio', { name: 'vaak' }).nth(0).check()
  await page.getByRole('button', { name: /^Naar blok 2/ }).click()
  release()
  await expect(page.getByRole('heading', { name: '4 stellingen zijn nog open' })).toBeFocused()
})

test('nothing of the landing page flashes up where another page was asked for', async ({
  page,
}) => {
  const release = await holdScript(page)
  await goTo(page, './#/about')
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('h1')).toBeHidden()
  release()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe het werkt')
})

test('nor where a scan was begun, or another language chosen', async ({ page, context }) => {
  await page.goto('./#/scan/quick/2')
  await page.getByRole('radio', { name: 'vaak' }).first().check()
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  const begun = await context.newPage()
  const release = await holdScript(begun)
  await goTo(begun, './')
  await expect(begun.locator('h1')).toHaveCount(1)
  await expect(begun.locator('h1')).toBeHidden()
  release()
  await expect(begun.getByRole('heading', { name: 'Je bent al begonnen' })).toBeVisible()
  await begun.getByRole('button', { name: 'English' }).click()
  await begun.reload()
  await expect(begun.getByRole('heading', { name: 'You have already started' })).toBeVisible()
})
