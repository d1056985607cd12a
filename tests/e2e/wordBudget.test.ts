import type { Route } from '../../src/journey/route'
import { places, prepare } from './places'
import { expect, test } from './watched'

/**
 * So many words at most that a person meets on each page, with statements, cards and numbers, and with
 * nothing opened that is closed at first. Leaving a page out does not compile.
 */
const most: Readonly<Record<Route['page'], number>> = {
  landing: 285,
  about: 570,
  cards: 1420,
  scans: 545,
  colleague: 155,
  c: 165,
  missing: 25,
  existing: 300,
  check: 150,
  own: 90,
  b: 40,
  workshops: 270,
  w: 50,
  share: 30,
  board: 454,
  screen: 60,
  entry: 410,
  group: 790,
  review: 1970,
  result: 440,
  report: 410,
  sheet: 510,
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
