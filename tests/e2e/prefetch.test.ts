import type { Page } from '@playwright/test'
import { answerBlock, goOn } from './scan'
import { expect, test } from './watched'

/** The scripts asked for so far, by the name of their page. */
function scriptsOf(page: Page): string[] {
  const names: string[] = []
  page.on('request', (request) => {
    const name = /assets\/(\w+)-[^/]+\.js$/.exec(request.url())?.[1]
    if (name !== undefined) names.push(name)
  })
  return names
}

test('what comes next is fetched while the person answers', async ({ page }) => {
  const scripts = scriptsOf(page)
  await page.goto('./')
  await expect.poll(() => scripts).toContain('scan')
  await answerBlock(page, () => 4)
  await goOn(page)
  await expect.poll(() => scripts).toContain('result')
  await expect.poll(() => scripts).toContain('RechartsRadar')
})

test('with data saving on, nothing is fetched early', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  const scripts = scriptsOf(page)
  await page.goto('./')
  await answerBlock(page, () => 4)
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  expect(scripts).not.toContain('scan')
  await goOn(page)
  await expect(page.getByText('Blok 2 van 4 ·')).toBeVisible()
  expect(scripts).toContain('scan')
  await answerBlock(page, () => 4)
  expect(scripts).not.toContain('result')
})

test.describe('the copy of the app for use without a network', () => {
  test.use({ serviceWorkers: 'allow' })

  const isKept = (page: Page) =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length > 0)

  test('is not fetched while somebody is answering', async ({ page }) => {
    await page.clock.install()
    await page.goto('./')
    await expect(page.locator('html')).toHaveAttribute('data-reach', 'here')
    for (const radio of await page.getByRole('radio', { name: 'vaak' }).all()) {
      await page.clock.runFor(2000)
      await radio.check()
    }
    expect(await isKept(page)).toBe(false)
    await page.clock.runFor(10_000)
    await expect.poll(() => isKept(page)).toBe(true)
  })

  test('is not fetched at all for somebody who saves data', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    // The part of the app that would ask for the copy.
    const asks = page.waitForResponse(/\/UpdateNotice-/)
    await page.clock.install()
    await page.goto('./')
    await expect(page.locator('html')).toHaveAttribute('data-reach', 'here')
    await page.clock.runFor(1000)
    await (await asks).finished()
    await page.clock.runFor(60_000)
    expect(await isKept(page)).toBe(false)
  })
})
