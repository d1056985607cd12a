import { answerScan, asScored } from './scan'
import { expect, test } from './watched'

/** What of the header reaches outside the window. */
const outside = () => {
  const parts = [...document.querySelectorAll('header :is(a, a > *, button)')]
  return parts
    .filter((part) => part.checkVisibility())
    .filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth)
    .map((part) => part.outerHTML.slice(0, 80))
}

for (const width of [320, 390]) {
  test(`at 200 % text all of the header fits on a screen of ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    for (const place of ['./', './#/about?lang=en']) {
      await page.goto(place)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      expect(await page.evaluate(outside)).toEqual([])
      const name = page.getByRole('banner').getByText('Ambtskompas', { exact: true })
      const box = await name.boundingBox()
      // On one line.
      expect(box?.height).toBeLessThan(100)
      expect(box?.width).toBeGreaterThan(150)
    }
  })
}

for (const language of ['nl', 'en']) {
  test(`at 200 % text nothing sticks out of a phone (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('./#/scan/quick/1')
    await answerScan(page, 4, (s) => asScored(s, s.level === 'I' ? 5 : 2))
    for (const place of [
      '#/',
      '#/scan/quick/3',
      '#/review/quick',
      '#/result/quick',
      '#/dilemmas/1',
    ]) {
      await page.goto(`./?#${place.slice(1)}?lang=${language}`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(`${place}: ${String(width)} px`).toBe(`${place}: 360 px`)
    }
  })
}
