import type { Page } from '@playwright/test'
import { faultsInLooksAndEnglish } from './axe'
import { answerBlock, bank } from './scan'
import { expect, test } from './watched'

const phone = { width: 360, height: 740 }
const scale = ['1', '2', '3', '4', '5']

/**
 * The positions of the boxes of the five answers of every statement, from the top of the window.
 */
const boxes = (page: Page) =>
  page
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .evaluateAll((groups, values) => {
      const round = (n: number) => Math.round(n * 10) / 10
      return groups.map((group) =>
        [...group.querySelectorAll<HTMLInputElement>('input')]
          .filter(({ value }) => values.includes(value))
          .flatMap((radio) => radio.closest('label') ?? [])
          .map((label) => {
            const { top, bottom, left, right } = label.getBoundingClientRect()
            const isCut = label.scrollWidth > label.clientWidth
            return {
              top: round(top),
              bottom: round(bottom),
              left: round(left),
              right: round(right),
              isCut,
            }
          }),
      )
    }, scale)

/** The bar that stays in view at the bottom, while it does. */
const foot = (page: Page) => page.getByText(/beantwoord$|answered$/).locator('..')

for (const language of ['nl', 'en'] as const) {
  test(`the first statement and its answers are in the first screen of a phone (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize(phone)
    await page.goto(`./?#/?lang=${language}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    const group = page
      .getByRole('group')
      .filter({ has: page.getByRole('radio') })
      .first()
    const shown = await group.innerText()
    const statement = bank.statements.find(({ text }) => shown.includes(text[language]))
    const text = await group.getByText(statement?.text[language] ?? 'none').boundingBox()
    const [row] = await boxes(page)
    const end = await foot(page).boundingBox()
    expect(await page.evaluate(() => scrollY)).toBe(0)
    expect(text?.y).toBeGreaterThan(0)
    expect(row).toHaveLength(5)
    // Above the bar at the bottom.
    for (const box of row ?? []) expect(box.bottom).toBeLessThanOrEqual(end?.y ?? 0)
    expect(end?.y).toBeLessThan(phone.height)
  })
}

for (const width of [320, 360, 390]) {
  for (const place of ['./?#/', './?#/?lang=en', './?#/scan/quick/2', './?#/scan/full/3?lang=en']) {
    test(`five columns of answers at ${String(width)} px, ${place}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 })
      await page.goto(place)
      await expect(page.getByRole('radio')).toHaveCount(30)
      await answerBlock(page, () => 3)
      for (const row of await boxes(page)) {
        expect(new Set(row.map(({ top }) => top)).size).toBe(1)
        for (const [i, box] of row.entries()) {
          expect(box.bottom - box.top).toBeGreaterThanOrEqual(54)
          expect(box.right - box.left).toBeGreaterThanOrEqual(44)
          expect(box.left).toBeGreaterThan(row[i - 1]?.right ?? 0)
          expect(box.right).toBeLessThan(width)
          expect(box.isCut).toBe(false)
        }
      }
    })
  }

  test(`a list of answers in large letters at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    await page.goto('./')
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    for (const row of await boxes(page)) {
      expect(new Set(row.map(({ left }) => left)).size).toBe(1)
      expect(row.every((box, i) => box.top >= (row[i - 1]?.bottom ?? -Infinity))).toBe(true)
    }
    // Nothing stays in view over so few lines.
    expect((await foot(page).boundingBox())?.y).toBeGreaterThan(740)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}

test('the whole box of an answer is the target', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('./')
  const [row] = await boxes(page)
  const [, , , often] = row ?? []
  await page.mouse.click((often?.left ?? 0) + 3, (often?.bottom ?? 0) - 3)
  await expect(page.getByRole('radio', { name: 'vaak' }).first()).toBeChecked()
})

test('the circle of a chosen n.v.t. is within its border', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('./')
  const choice = page.getByRole('radio', { name: 'n.v.t. of weet ik niet' }).first()
  await choice.check()
  const gap = await choice.evaluate((circle) => {
    const border = circle.closest('label')?.getBoundingClientRect()
    return circle.getBoundingClientRect().left - (border?.left ?? Infinity)
  })
  expect(gap).toBeGreaterThanOrEqual(4)
})

test('the foot says how many are answered, and leads to the next block', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('./')
  await expect(page.getByText('0 van 5 beantwoord')).toBeInViewport()
  await page.getByRole('radio', { name: 'vaak' }).first().check()
  await expect(page.getByText('1 van 5 beantwoord')).toBeInViewport()
  // Not read out at every tick.
  await expect(page.locator('[aria-live], [role=status]').getByText('beantwoord')).toHaveCount(0)
  await answerBlock(page, () => 4)
  await expect(page.getByText('5 van 5 beantwoord')).toBeInViewport()
  await page.getByRole('button', { name: 'Naar blok 2' }).click()
  await expect(page.getByText('Blok 2 van 4 ·')).toBeVisible()
  await expect(page.getByText('0 van 5 beantwoord')).toBeInViewport()
})

test('the foot does not stay in view in a low window', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 })
  await page.goto('./')
  await expect(page.getByRole('radio')).toHaveCount(30)
  await expect(page.getByText('0 van 5 beantwoord')).not.toBeInViewport()
})

test('the foot never covers what has the focus', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('./')
  await expect(page.getByRole('radio')).toHaveCount(30)
  const covered: string[] = []
  let inForm = 0
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab')
    const [name, bottom, top] = await page.evaluate((): [string, number, number] => {
      const form = document.querySelector('form')
      const focused = document.activeElement
      if (!focused || !form?.contains(focused) || focused instanceof HTMLButtonElement)
        return ['', 0, 0]
      const place = (focused.closest('label') ?? focused).getBoundingClientRect()
      const button = form.querySelector('button[type=submit]')?.parentElement
      return [focused.outerHTML, place.bottom, button?.getBoundingClientRect().top ?? 0]
    })
    if (name !== '') inForm += 1
    if (bottom > top) covered.push(name)
  }
  expect(inForm).toBeGreaterThan(9)
  expect(covered).toEqual([])
})

for (const place of ['./', './#/scan/quick/2']) {
  test(`after a reload of ${place} the first open statement is in view`, async ({ page }) => {
    await page.setViewportSize(phone)
    await page.goto(place)
    await page.getByRole('radio', { name: 'vaak' }).nth(0).check()
    await page.getByRole('radio', { name: 'zelden' }).nth(1).check()
    await expect(page.getByText('Bewaard op dit apparaat')).toBeAttached()
    await page.evaluate(() => {
      scrollTo(0, 0)
    })
    await page.reload()
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(2)
    const third = page
      .getByRole('group')
      .filter({ has: page.getByRole('radio') })
      .nth(2)
    await expect(third).toBeFocused()
    await expect(third).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Tab')
    await expect(third.getByRole('radio').first()).toBeFocused()
  })
}

test('a block that is done, or not begun, stays where it was', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('./#/scan/quick/2')
  await expect(page.getByRole('radio')).toHaveCount(30)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  await expect(page.locator('body')).toBeFocused()
  await answerBlock(page, () => 4)
  await expect(page.getByText('Bewaard op dit apparaat')).toBeAttached()
  await page.reload()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(5)
  await expect(page.locator('body')).toBeFocused()
})

test('somebody who comes back to the first block can also begin again', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('radio', { name: 'vaak' }).first().check()
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Wis alles en begin opnieuw' }).click()
  await page.getByRole('button', { name: /^Ja/ }).click()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(page.getByText('0 van 5 beantwoord')).toBeVisible()
})

for (const width of [320, 768, 1440]) {
  test(`the example and both doors are there at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('./')
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link')
    await expect(menu).toHaveText(['Voor trainers', 'Gesprekskaarten'])
    const radar = page.locator('figure svg')
    await expect(radar).toBeVisible()
    const box = await radar.boundingBox()
    expect(box?.width).toBeGreaterThan(280)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
    await page.getByRole('radio', { name: 'vaak' }).first().check()
    await expect(menu).toHaveText(['Voor trainers', 'Gesprekskaarten', 'Mijn scans'])
    const tops = await menu.evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect().top),
    )
    expect(new Set(tops).size).toBe(1)
  })
}

test('the example is drawn where the page is not the one that was prerendered', async ({
  page,
}) => {
  await page.goto('./?#/?lang=en')
  await expect(page.locator('figure').getByText('Society')).toBeVisible()
})

test('no part of the page on a phone breaks WCAG 2.2 AA', async ({ page }) => {
  test.slow()
  await page.goto('./')
  await page.getByRole('radio', { name: 'vaak' }).first().check()
  expect(await faultsInLooksAndEnglish(page, 'landing')).toEqual([])
})
