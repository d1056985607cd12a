import { pause } from './browser.mjs'
import { median } from './statistics.mjs'
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
    'middle answer to paint (ms)': ({ answers }) => median(answers),
    'slowest answer to paint (ms)': ({ answers }) => Math.max(...answers),
  },
  measure: (browser, address) =>
    visit(browser, address, async (page) => {
      await page.until(() => window.seen.seen !== undefined)
      const noted = await settled(page)
      for (let statement = 0; statement < 5; statement += 1) {
        await page.click('input[value="4"]', statement)
        await pause(200)
      }
      return { ...noted, answers: await page.evaluate(() => window.seen.answers) }
    }),
}
