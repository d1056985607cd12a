import type { Page } from '@playwright/test'
import type { Workshop } from '../../src/core/workshop'
import { expect, test } from './watched'
import { makeWorkshop } from './workshopLinks'

/** Holds back the app's script; the returned function releases it. */
async function holdScript(page: Page): Promise<() => void> {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await released
    await route.continue()
  })
  return release
}

const goTo = (page: Page, address: string) => page.goto(address, { waitUntil: 'commit' })

test('the first block can be answered before any script has arrived', async ({ page }) => {
  await holdScript(page)
  await goTo(page, './')
  await expect(page.getByRole('radio')).toHaveCount(30)
  await page.getByRole('radio', { name: 'vaak' }).first().check()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: '(bijna) altijd' }).first()).toBeChecked()
})

test('answers ticked before the script arrived are kept', async ({ page }) => {
  const release = await holdScript(page)
  await goTo(page, './')
  await page.getByRole('radio', { name: 'vaak' }).nth(0).check()
  await page.getByRole('radio', { name: 'zelden' }).nth(1).check()
  release()
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'vaak' }).nth(0)).toBeChecked()
  await page.reload()
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(2)
  await expect(page.getByRole('radio', { name: 'zelden' }).nth(1)).toBeChecked()
})

test('a button pressed before the script arrived still does its work', async ({ page }) => {
  const release = await holdScript(page)
  await goTo(page, './')
  await page.getByRole('radio', { name: 'vaak' }).nth(0).check()
  await page.getByRole('button', { name: /^Naar blok 2/ }).click()
  release()
  await expect(page.getByRole('heading', { name: '4 stellingen zijn nog open' })).toBeFocused()
})

for (const more of [1, 2, 3, 5]) {
  test(`no tick is lost while the app takes over the page, with ${String(more)} ticks during it`, async ({
    page,
    context,
  }) => {
    const release = await holdScript(page)
    await page.addInitScript(tickUntilTakenOver, more)
    await goTo(page, './')
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(5)
    release()
    await page.waitForFunction(() => 'ticked' in window)
    const ticked = await page.evaluate(() => (window as unknown as { ticked: unknown }).ticked)
    await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
    expect(await readTicks(page)).toEqual(ticked)
    const later = await context.newPage()
    await later.goto('./#/scan/quick/1')
    await expect(later.getByText('Bewaard op dit apparaat')).toBeVisible()
    expect(await readTicks(later)).toEqual(ticked)
  })
}

test('the landing page does not flash up when another page was requested', async ({ page }) => {
  const release = await holdScript(page)
  await goTo(page, './#/about')
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('h1')).toBeHidden()
  release()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe het werkt')
})

test('the landing page does not flash up for a begun scan or another language', async ({
  page,
  context,
}) => {
  await page.goto('./#/scan/quick/2')
  await page.getByRole('radio', { name: 'vaak' }).first().check()
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  const begun = await context.newPage()
  const release = await holdScript(begun)
  await goTo(begun, './')
  await expect(begun.locator('h1')).toHaveCount(1)
  await expect(begun.locator('h1')).toBeHidden()
  release()
  await expect(begun.getByRole('heading', { name: 'Je bent al begonnen' })).toBeVisible()
  await begun.getByRole('button', { name: 'English' }).click()
  await begun.reload()
  await expect(begun.getByRole('heading', { name: 'You have already started' })).toBeVisible()
})

test.describe('the link of a workshop', () => {
  const heading = (page: Page) => page.getByRole('heading', { name: 'Vanuit de bedoeling' })
  const topOf = async (page: Page) =>
    Math.round((await page.locator('fieldset').first().boundingBox())?.y ?? 0)

  for (const width of [360, 768, 1440]) {
    test(`shows its first block before any script, at its place, ${String(width)} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      const { payload } = await makeWorkshop()
      const release = await holdScript(page)
      await goTo(page, `./#/w/${payload}`)
      await expect(heading(page)).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
      await page.evaluate(() => document.fonts.ready)
      const before = await topOf(page)
      release()
      await expect(page.getByText('Workshop: Teamdag vergunningen')).toBeVisible()
      expect(Math.abs((await topOf(page)) - before)).toBeLessThanOrEqual(1)
    })
  }

  test('keeps answers ticked before any script, with the place and the focus', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    const { payload } = await makeWorkshop()
    const release = await holdScript(page)
    await goTo(page, `./#/w/${payload}`)
    await page.getByRole('radio', { name: 'vaak' }).nth(0).check()
    await page.getByRole('radio', { name: 'zelden' }).nth(2).check()
    const before = await page.getByRole('radio', { name: 'zelden' }).nth(2).boundingBox()
    release()
    await expect(page.getByText('Workshop: Teamdag vergunningen')).toBeAttached()
    await expect(page.getByRole('radio', { name: 'zelden' }).nth(2)).toBeFocused()
    const after = await page.getByRole('radio', { name: 'zelden' }).nth(2).boundingBox()
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(1)
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'soms' }).nth(2)).toBeChecked()
    await expect(page.getByText('Bewaard op dit apparaat')).toBeAttached()
    await page.reload()
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(2)
    await expect(page.getByRole('radio', { name: 'vaak' }).nth(0)).toBeChecked()
  })

  const others: [string, Partial<Workshop>][] = [
    ['the full form', { form: 'full' }],
    ['other statements', { bank: 12_345 }],
    ['for another language', { language: 'en' }],
  ]
  for (const [what, change] of others) {
    test(`shows nothing before the app where it asks ${what}`, async ({ page }) => {
      const { payload } = await makeWorkshop(change)
      await holdScript(page)
      await goTo(page, `./#/w/${payload}`)
      await expect(page.locator('fieldset')).toHaveCount(5)
      await expect(heading(page)).toBeHidden()
    })
  }

  test('leaves the answers alone that are asked about first', async ({ page, context }) => {
    await page.goto('./')
    await page.getByRole('radio', { name: 'vaak' }).nth(0).check()
    await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
    // As in a browser that refuses the small choices that tell the guard about them.
    await page.evaluate(() => {
      localStorage.clear()
    })
    const later = await context.newPage()
    const release = await holdScript(later)
    const { payload } = await makeWorkshop()
    await goTo(later, `./#/w/${payload}`)
    await later.getByRole('radio', { name: 'nooit' }).nth(0).check()
    await later.getByRole('button', { name: /^Naar blok 2/ }).click()
    release()
    await later.getByRole('button', { name: 'Ga verder met je antwoorden' }).click()
    await expect(later.getByRole('radio', { checked: true })).toHaveCount(1)
    await expect(later.getByRole('radio', { name: 'vaak' }).nth(0)).toBeChecked()
  })
})

test('answers that waited for the app do not replace those another tab kept since', async ({
  page,
  context,
}) => {
  const { payload } = await makeWorkshop()
  const release = await holdScript(page)
  await goTo(page, `./#/w/${payload}`)
  await page.getByRole('radio', { name: 'nooit' }).nth(0).check()
  const other = await context.newPage()
  await other.goto('./#/scan/quick/1')
  await other.getByRole('radio', { name: 'vaak' }).nth(0).check()
  await expect(other.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.getByRole('link', { name: 'Hoe het werkt' }).click()
  release()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe het werkt')
  const later = await context.newPage()
  await later.goto('./#/scan/quick/1')
  await expect(later.getByRole('radio', { name: 'vaak' }).nth(0)).toBeChecked()
})

/** Runs in the page: ticks one radio after the other, until some ticks after React has begun. */
function tickUntilTakenOver(more: number) {
  const ticked: Record<string, string> = {}
  let left = more
  const tick = (turn: number) => {
    const app = document.querySelector('#app')
    const begun = app !== null && Object.keys(app).some((key) => key.startsWith('__reactContainer'))
    if (begun) left -= 1
    if (left < 0) {
      Object.assign(window, { ticked })
      return
    }
    // Seven and thirty have no divisor in common: every radio gets its turn.
    const radio = document.querySelectorAll<HTMLInputElement>('input[type=radio]')[(turn * 7) % 30]
    if (radio) {
      radio.click()
      ticked[radio.name] = radio.value
    }
    setTimeout(tick, 0, turn + 1)
  }
  tick(0)
}

/** The ticked value of every statement on the page. */
function readTicks(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].map(
        ({ name, value }) => [name, value],
      ),
    ),
  )
}
