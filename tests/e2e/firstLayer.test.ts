import { openResult } from './savedFiles'
import { asScored, type Choose } from './scan'
import { visibleWords } from './visibleWords'
import { expect, test } from './watched'

const phone = { width: 360, height: 740 }
/**
 * The most that a result may ask of somebody who reads it on a phone, before they open anything.
 */
const most = { screens: 5, words: 350, tabs: 15 }

const five = [2, 4, 3, 5, 1, 4, 3] as const
const differs: Choose = (s) =>
  asScored(s, s.relation === 'profession' ? 5 : s.relation === 'politics' ? 1 : 3)
const mixed: Choose = (s) => asScored(s, five[s.id.length % five.length] ?? 3)

test.describe('the first layer of a result', () => {
  test.use({ viewport: phone })

  for (const [who, choose] of [
    ['somebody with a clear difference', differs],
    ['somebody without', mixed],
    ['somebody to whom nothing applies', () => 'na'],
  ] as [string, Choose][]) {
    test(`of ${who} takes five screens of a phone and 350 words at most`, async ({ page }) => {
      await openResult(page, 'quick', choose)
      const words = await visibleWords(page)
      const box = await page.getByRole('main').boundingBox()
      const screens = (box?.height ?? Infinity) / phone.height
      expect.soft(screens).toBeLessThanOrEqual(most.screens)
      expect.soft(words.length, words.join(' ')).toBeLessThanOrEqual(most.words)
    })
  }

  test('has headline and radar in the first screen', async ({ page }) => {
    await openResult(page, 'quick', differs)
    const radar = await page.getByRole('img', { name: /^Radar/ }).boundingBox()
    const bar = await page.getByRole('navigation', { name: 'Snel naar' }).boundingBox()
    expect((radar?.y ?? 0) + (radar?.height ?? Infinity)).toBeLessThanOrEqual(bar?.y ?? 0)
  })
})

test('it takes at most fifteen tabs from the headline to the page to print', async ({ page }) => {
  await openResult(page, 'quick', mixed)
  await page.getByRole('heading', { level: 1 }).focus()
  const passed: string[] = []
  const paper = page.getByRole('main').getByRole('link', { name: 'Print', exact: true })
  while (passed.length <= most.tabs) {
    await page.keyboard.press('Tab')
    passed.push(await page.evaluate(() => document.activeElement?.textContent ?? ''))
    if (await paper.evaluate((link) => link === document.activeElement)) break
  }
  expect(passed.length, passed.join(' → ')).toBeLessThanOrEqual(most.tabs)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/report\/quick$/)
})
