import type { Route } from '../../src/journey/route'
import { places, prepare } from './places'
import { expect, test } from './watched'

/**
 * The most words that a person may meet on each page, with statements, cards and numbers, but
 * without parts that are initially closed. Leaving a page out does not compile.
 */
const most: Readonly<Record<Route['page'], number>> = {
  landing: 280,
  about: 540,
  cards: 1405,
  scans: 500,
  colleague: 150,
  c: 155,
  missing: 20,
  existing: 290,
  check: 140,
  own: 80,
  b: 25,
  workshops: 250,
  w: 45,
  share: 15,
  board: 455,
  screen: 55,
  entry: 405,
  group: 775,
  review: 1955,
  result: 430,
  report: 395,
  sheet: 500,
  dilemmas: 115,
  scan: 210,
}

test('no page has more words than its budget', async ({ page }) => {
  test.slow()
  const made = await prepare(page)
  const met: Record<string, number> = {}
  for (const [name, place] of Object.entries(places)) {
    const [first] = [place].flat()
    const before = await page.locator('h1').elementHandle()
    await page.goto(`./${first?.(made) ?? ''}`)
    await before?.waitForElementState('hidden')
    await expect(page.locator('h1')).toBeVisible()
    await page.waitForLoadState('networkidle')
    // Without a worker its finding takes a while, and says no less by then.
    if (name === 'check') await expect(page.getByText('Bezig met kijken')).toHaveCount(2)
    const text = await page.getByRole('main').innerText()
    met[name] = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
  }
  const over = Object.entries(most).filter(([name, words]) => (met[name] ?? Infinity) > words)
  expect(over.map(([name]) => `${name}: ${String(met[name])}`)).toEqual([])
})
