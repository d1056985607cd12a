import { answerBlock, shows } from './lastAnswer.mjs'
import { visit } from './visit.mjs'

/** From the landing page to the interactive radar: every request on the way, whatever made it. */
export const requests = {
  title: 'Landing page to result',
  runs: 1,
  sides: { app: '/' },
  columns: {
    'scripts until the first answer': ({ first }) => first.scripts,
    'scripts until the radar': ({ all }) => all.scripts,
    'styles until the radar': ({ all }) => all.styles,
    'scripts and styles (kB)': ({ all }) => all.kB,
  },
  measure: (browser, address) =>
    visit(browser, address, async (page) => {
      await page.until(() => document.documentElement.dataset.reach === 'here')
      const first = await page.evaluate(count)
      for (const block of [1, 2, 3, 4]) {
        await page.until(shows, `Blok ${String(block)} van 4`)
        await answerBlock(page)
        await page.click('form button', -1)
      }
      await page.until(() => document.querySelector('main svg.recharts-surface') !== null)
      return { first, all: await page.evaluate(count) }
    }),
}

/** Runs in the page. */
function count() {
  const fetched = performance.getEntriesByType('resource')
  const of = (ending) => fetched.filter(({ name }) => name.endsWith(ending))
  const bytes = [...of('.js'), ...of('.css')].reduce((sum, { encodedBodySize }) => {
    return sum + encodedBodySize
  }, 0)
  return { scripts: of('.js').length, styles: of('.css').length, kB: bytes / 1000 }
}
