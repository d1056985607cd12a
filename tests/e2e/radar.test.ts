import type { Page } from '@playwright/test'
import { answerScan, asScored, type Choose } from './scan'
import { expect, test } from './watched'

const radar = (page: Page) => page.getByRole('img', { name: /^Radar met vijf assen/ })

/** Every part of the picture, by what is drawn, where and in which colours. */
const partsOf = (page: Page) =>
  radar(page).evaluate((picture) =>
    [...picture.querySelectorAll('path, circle, text')]
      .map((part) => {
        const names = ['d', 'cx', 'cy', 'r', 'x', 'y', 'fill', 'stroke', 'stroke-width']
        const drawn = names.flatMap((name) => part.getAttribute(name) ?? [])
        return [part.tagName, part.textContent, ...drawn].join(' ')
      })
      .toSorted((a, b) => a.localeCompare(b)),
  )

const choose: Choose = (s) => {
  if (s.relation === 'society' && s.ambition === 'purpose') return undefined
  return asScored(s, s.relation === 'citizens' ? 5 : s.relation === 'politics' ? 1 : 3)
}

for (const width of [360, 1280]) {
  test(`Recharts draws the same to the pixel at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(/\/RechartsRadar-\w+\.js$/, async (route) => {
      await released
      await route.continue()
    })
    await page.goto('./#/scan/quick/1')
    await answerScan(page, 4, choose)
    const plain = await partsOf(page)
    expect(plain).toHaveLength(4 + 5 + 4 + 1 + 5 + 5)
    await expect(radar(page).locator('.recharts-surface')).toHaveCount(0)
    release()
    await expect(radar(page).locator('.recharts-surface')).toBeVisible()
    expect(await partsOf(page)).toEqual(plain)
  })
}

test('the picture takes at most 300 px of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('./#/scan/quick/1')
  await answerScan(page, 4, choose)
  const picture = await radar(page).boundingBox()
  expect(picture?.height).toBeLessThanOrEqual(300)
})
