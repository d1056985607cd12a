import type { Page } from '@playwright/test'
import type { Frequency } from '../../src/core/statement'
import { openResult } from './savedFiles'
import { asScored, rowsOf } from './scan'
import { keptScan } from '../support/keptScan'
import { expect, test } from './watched'

const pattern: Record<string, Frequency> = {
  politics: 5,
  organisation: 4,
  society: 1,
  citizens: 3,
  profession: 2,
}
const names = ['Bestuurder', 'Organisatie', 'Samenleving', 'Burgers', 'Eigen vak']

async function toResult(page: Page): Promise<void> {
  await openResult(page, 'quick', (s) => asScored(s, pattern[s.relation] ?? 3))
  for (const slider of await page.getByRole('slider').all()) {
    await expect(slider).toHaveAttribute('aria-valuetext', 'nog niet ingevuld')
  }
  await expect(page.getByRole('slider')).toHaveCount(5)
}

/** Taps or clicks on a line, at a part of its length. */
async function pointAt(page: Page, name: string, part: number): Promise<void> {
  const slider = page.getByRole('slider', { name })
  const box = await slider.boundingBox()
  if (!box) throw new Error(`${name} is not on the page`)
  // The thumb is 28 px wide, so its middle stays half of that away from the ends.
  await slider.click({ position: { x: 14 + part * (box.width - 28), y: box.height / 2 } })
}

async function values(page: Page): Promise<(string | null)[]> {
  const sliders = names.map((name) => page.getByRole('slider', { name }))
  return Promise.all(sliders.map((slider) => slider.getAttribute('aria-valuetext')))
}

const gapsOf = (page: Page) =>
  rowsOf(page, 'Per relatie de score nu, wat je wilt en het verschil, van groot naar klein')

test('wishes set by mouse show values and gaps, and are kept', async ({ page }) => {
  await toResult(page)
  await expect(page.getByRole('table', { name: /het verschil, van groot/ })).toHaveCount(0)
  await pointAt(page, 'Bestuurder', 0.8)
  await pointAt(page, 'Organisatie', 0.75)
  await pointAt(page, 'Samenleving', 0.3)
  await pointAt(page, 'Burgers', 0.5)
  await page.getByRole('button', { name: 'Vaker: burgers' }).click()
  await page.getByRole('button', { name: 'Minder vaak: de samenleving' }).click()

  const expected = ['80 · vaak', '75 · vaak', '25 · zelden', '55 · soms', 'nog niet ingevuld']
  const gaps = [
    ['Samenleving', '0', '25', '25 meer'],
    ['Bestuurder', '100', '80', '20 minder'],
    ['Burgers', '50', '55', '5 meer'],
    ['Organisatie', '75', '75', 'gelijk'],
  ]
  expect(await values(page)).toEqual(expected)
  expect(await gapsOf(page)).toEqual(gaps)
  await page.getByRole('radio', { name: 'Samenleving' }).check()
  await expect.poll(() => keptScan(page)).toMatchObject({ focus: 'society' })

  await page.reload()
  await expect(page.getByRole('radio', { name: 'Samenleving' })).toBeChecked()
  expect(await values(page)).toEqual(expected)
  expect(await gapsOf(page)).toEqual(gaps)

  await page.getByRole('radio', { name: 'Ik kies nog niet' }).check()
  await page.getByRole('button', { name: 'Wis bij de bestuurder' }).click()
  await expect(page.getByRole('slider', { name: 'Bestuurder' })).toBeFocused()
  await expect.poll(() => keptScan(page)).not.toHaveProperty('wanted.politics')
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Ik kies nog niet' })).toBeChecked()
  expect(await values(page)).toEqual(['nog niet ingevuld', ...expected.slice(1)])
})

test('wishes are set by keyboard alone', async ({ page }) => {
  await toResult(page)
  const keys = [
    ['Home'],
    ['ArrowRight', 'ArrowRight', 'ArrowRight'],
    ['ArrowLeft'],
    ['End', 'ArrowDown'],
  ]
  await page.getByRole('heading', { name: 'Wat zou je willen?' }).evaluate((heading) => {
    heading.tabIndex = -1
    heading.focus()
  })
  for (const [i, presses] of keys.entries()) {
    await tabTo(page, page.getByRole('slider', { name: names[i] ?? '' }))
    for (const key of presses) await page.keyboard.press(key)
  }
  await tabTo(page, page.getByRole('button', { name: 'Begin in het midden bij je eigen vak' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('slider', { name: 'Eigen vak' })).toBeFocused()
  expect(await values(page)).toEqual([
    '0 · (bijna) nooit',
    '65 · vaak',
    '45 · soms',
    '95 · (bijna) altijd',
    '50 · soms',
  ])
  expect(await gapsOf(page)).toEqual([
    ['Bestuurder', '100', '0', '100 minder'],
    ['Samenleving', '0', '45', '45 meer'],
    ['Burgers', '50', '95', '45 meer'],
    ['Eigen vak', '25', '50', '25 meer'],
    ['Organisatie', '75', '65', '10 minder'],
  ])
  await tabTo(page, page.getByRole('radio', { name: 'Ik kies nog niet' }))
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'Organisatie' })).toBeChecked()
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } })

  test('a tap puts a value on an empty line, and the buttons make it precise', async ({ page }) => {
    await toResult(page)
    const slider = page.getByRole('slider', { name: 'Samenleving' })
    await slider.tap()
    await expect(slider).toHaveAttribute('aria-valuetext', '50 · soms')
    await page.getByRole('button', { name: 'Vaker: de samenleving' }).tap()
    await expect(slider).toHaveAttribute('aria-valuetext', '55 · soms')
  })
})

test('the radar draws wishes with dashes and diamonds, and names them', async ({ page }) => {
  await toResult(page)
  const radar = page.getByRole('img', { name: /^Radar met vijf assen/ })
  const legend = page.getByRole('figure').filter({ has: radar }).getByRole('listitem')
  await expect(radar.locator('.recharts-surface')).toBeVisible()
  await expect(radar.locator('[data-series=other], polygon')).toHaveCount(0)
  await expect(legend).toHaveCount(0)

  await pointAt(page, 'Samenleving', 0.5)
  await pointAt(page, 'Burgers', 1)
  await pointAt(page, 'Bestuurder', 0)
  await expect(legend).toHaveText(['Nu', 'Gewenst'])
  await expect(radar).toHaveAccessibleName(
    'Radar met vijf assen, van (bijna) nooit tot (bijna) altijd. Bestuurder: (bijna) altijd, Organisatie: vaak, Samenleving: (bijna) nooit, Burgers: soms, Eigen vak: zelden. Gewenst: Bestuurder: (bijna) nooit, Samenleving: soms, Burgers: (bijna) altijd.',
  )
  await expect(radar.locator('polygon')).toHaveCount(3)
  const line = radar.locator('[data-series=other]')
  // Organisation and profession are open: only society and citizens stand next to each other.
  expect(await line.getAttribute('d')).toMatch(/^M[^ML]*L[^ML]*$/)
  const dash = (shape: typeof line) =>
    shape.evaluate((element) => getComputedStyle(element).strokeDasharray)
  expect(await dash(line)).not.toBe('none')
  expect(await dash(radar.locator('[data-series=now]'))).toBe('none')
})

test('wishes are set in English', async ({ page }) => {
  await toResult(page)
  await pointAt(page, 'Samenleving', 0.3)
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await expect(page.getByRole('slider', { name: 'Society' })).toHaveAttribute(
    'aria-valuetext',
    '30 · rarely',
  )
  await page.getByRole('button', { name: 'Start in the middle for your own craft' }).click()
  expect(
    await rowsOf(
      page,
      'For each relationship the score now, what you want and the gap, from large to small',
    ),
  ).toEqual([
    ['Society', '0', '30', '30 more'],
    ['Own craft', '25', '50', '25 more'],
  ])
  await expect(
    page.getByRole('img', { name: /Wanted: Society: rarely, Own craft: sometimes\.$/ }),
  ).toBeVisible()
  await expect(page.getByText('This is an intention, not a norm.')).toBeVisible()
})

/** Goes to an element with the Tab key, as a person would. */
async function tabTo(page: Page, element: ReturnType<Page['getByRole']>): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab')
    if (await element.evaluate((node) => node === document.activeElement)) return
  }
  throw new Error('Not within 20 presses of Tab')
}
