import type { Page } from '@playwright/test'
import { faultsInLooks } from './axe'
import { answerScan, asScored, type Choose } from './scan'
import { expect, test } from './watched'

const picture = (page: Page) => page.getByRole('toolbar', { name: 'Al je antwoorden in één beeld' })
const marks = (page: Page) => picture(page).getByRole('button')

/** The first marks that lie over each other or are small for a finger, and how many there are. */
const crowded = (page: Page) =>
  marks(page).evaluateAll((buttons) => {
    const boxes = buttons.map((button) => button.getBoundingClientRect())
    const small = boxes.filter(({ width, height }) => width < 24 || height < 24)
    const overlapping = boxes.filter((one, i) =>
      boxes
        .slice(i + 1)
        .some(
          (other) =>
            one.left < other.right - 0.5 &&
            other.left < one.right - 0.5 &&
            one.top < other.bottom - 0.5 &&
            other.top < one.bottom - 0.5,
        ),
    )
    return { total: boxes.length, small: small.length, overlapping: overlapping.length }
  })

const patterns: [string, Choose][] = [
  ['all the same', () => 3],
  ['one or the other', (s) => asScored(s, s.level === 'I' ? 1 : 5)],
]

for (const [name, choose] of patterns) {
  test(`sixty answers fit on 320 px without overlapping: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 })
    await page.goto('./#/scan/full/1')
    await answerScan(page, 12, choose)
    expect(await crowded(page)).toEqual({ total: 60, small: 0, overlapping: 0 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await crowded(page)).toEqual({ total: 60, small: 0, overlapping: 0 })
  })
}

test('a chosen mark says its statement without moving the marks', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('./#/scan/quick/1')
  await answerScan(page, 4, (s) => asScored(s, s.level === 'I' ? 5 : s.level === 'T' ? 3 : 1))
  /** How far it is from the heading to the marks. */
  const heights = () =>
    picture(page).evaluate((strips) => {
      const heading = strips.closest('section')?.querySelector('h2')
      const from = heading?.getBoundingClientRect().top ?? 0
      return Math.round(strips.getBoundingClientRect().top - from)
    })
  const before = await heights()
  const after: number[] = []
  for (let at = 0; at < 20; at += 1) {
    const mark = marks(page).nth(at)
    await mark.focus()
    await expect(mark).toHaveAttribute('aria-pressed', 'true')
    after.push(await heights())
  }
  expect(after).toEqual(after.map(() => before))
  expect(await faultsInLooks(page, 'all answers')).toEqual([])
})

test('the marks are printed, the buttons over them are not', async ({ page }) => {
  await page.goto('./#/scan/quick/1')
  await answerScan(page, 4, (s) => asScored(s, s.level === 'I' ? 5 : 2))
  await page.emulateMedia({ media: 'print' })
  await expect(marks(page)).toHaveCount(0)
  await expect(picture(page).locator('svg[viewBox]')).toHaveCount(20)
})
