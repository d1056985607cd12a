import type { Route } from '../../src/journey/route'
import { places, prepare } from './places'
import { expect, test } from './watched'

/**
 * So many words at most that a person meets on each page, with statements, cards and numbers, and with
 * nothing opened that is closed at first. Leaving a page out does not compile.
 */
const most: Readonly<Record<Route['page'], number>> = {
  landing: 1,
  about: 1,
  cards: 1,
  scans: 1,
  colleague: 1,
  c: 1,
  missing: 1,
  existing: 1,
  check: 1,
  workshops: 1,
  w: 1,
  share: 1,
  board: 1,
  screen: 1,
  entry: 1,
  group: 1,
  review: 1,
  result: 1,
  report: 1,
  sheet: 1,
  dilemmas: 1,
  scan: 1,
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
    const text = await page.getByRole('main').innerText()
    met[name] = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
  }
  const over = Object.entries(most).filter(([name, words]) => (met[name] ?? Infinity) > words)
  expect(over.map(([name]) => `${name}: ${String(met[name])}`)).toEqual([])
})
