import { settled, visit } from './visit.mjs'

/** A link to the second block, cold; then five answers by mouse. */
export const deepLink = {
  title: 'Deep link to a block',
  runs: 9,
  sides: { app: '/#/scan/quick/2', static: '/static/block.html' },
  columns: {
    'first statement seen (ms)': ({ seen }) => seen,
    'largest paint (ms)': ({ largest }) => largest,
    'blocked, TBT (ms)': ({ blocked }) => blocked,
    'longest task (ms)': ({ longest }) => longest,
    'layout shift, CLS': ({ shift }) => shift,
    'slowest answer to paint (ms)': ({ slowest }) => slowest,
  },
  measure: (browser, address) =>
    visit(browser, address, async (page) => {
      await page.waitForFunction(() => window.seen.seen !== undefined)
      const noted = await settled(page)
      for (const radio of await page.locator('input[value="4"]').all()) {
        await radio.scrollIntoViewIfNeeded()
        await radio.click()
        await page.waitForTimeout(200)
      }
      const slowest = await page.evaluate(() => window.seen.slowest)
      return { ...noted, slowest }
    }),
}
