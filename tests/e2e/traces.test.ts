import type { Page } from '@playwright/test'
import { keptScan } from '../support/keptScan'
import { answerBlock } from './scan'
import { expect, test } from './watched'

const wiped = 'Gewist van dit apparaat.'

async function answerFirstBlock(page: Page): Promise<void> {
  await page.goto('./')
  await answerBlock(page, () => 4)
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
}

async function wipeAll(page: Page): Promise<void> {
  // ‘How it works’ has this button in its text too, above the foot, which comes a moment later.
  await page.getByRole('button', { name: 'Wis alles op dit apparaat' }).first().click()
  await page.getByRole('button', { name: 'Ja, wis' }).click()
  await expect(page.getByText(wiped)).toBeVisible()
}

/** Neither on the page nor on the device. */
async function expectNothing(page: Page): Promise<void> {
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  expect(await keptScan(page)).toBeUndefined()
}

/**
 * A second tab that begins with what the browser remembers of the first, as a duplicated one does.
 */
async function duplicated(page: Page): Promise<Page> {
  const [copy] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => void open(location.href)),
  ])
  await expect(copy.getByRole('heading', { level: 1 })).toBeVisible()
  return copy
}

/** Leaves and goes Back, which loads the page anew: Playwright turns the back-forward cache off. */
async function leaveAndComeBack(page: Page): Promise<void> {
  await page.goto('about:blank')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** A page is there once its title is: until then the foot may still move. */
async function openPlace(page: Page, place: string, title: string): Promise<void> {
  await page.goto(`./${place}`)
  await expect(page).toHaveTitle(`${title} – Ambtskompas`)
}

test('wiping on the first page empties it, says so in view, and starts afresh', async ({
  page,
}) => {
  await answerFirstBlock(page)
  await wipeAll(page)
  await expectNothing(page)
  await expect(page.getByText(wiped)).toBeInViewport()
  await page.getByRole('radio', { name: 'vaak' }).first().check()
  await expect(page.getByText(wiped)).toBeHidden()
})

for (const [place, title] of [
  ['#/', 'Zelfscan voor wie bij de overheid werkt'],
  ['#/scan/quick/2', 'Blok 2 van 4: Aangesloten op de samenleving'],
  ['#/review/quick', 'Al je antwoorden'],
  ['#/result/quick', 'Je resultaat'],
  ['#/scans', 'Mijn scans'],
  ['#/about', 'Hoe het werkt'],
] as const) {
  const tag = place === '#/result/quick' ? ['@installed'] : []
  test(
    `data wiped at ${place} stays away, however somebody comes back`,
    { tag },
    async ({ page, context }) => {
      await answerFirstBlock(page)
      await openPlace(page, place, title)
      await wipeAll(page)
      await expect(page.getByText(wiped)).toBeInViewport()
      await expectNothing(page)
      await leaveAndComeBack(page)
      await expectNothing(page)
      await page.reload()
      await expectNothing(page)
      await page.goBack()
      await expectNothing(page)
      const reopened = await context.newPage()
      await reopened.goto(page.url())
      await expectNothing(reopened)
      await expectNothing(await duplicated(page))
    },
  )

  test(
    `somebody who keeps nothing at ${place} leaves nothing, however they come back`,
    { tag },
    async ({ page }) => {
      await answerFirstBlock(page)
      await openPlace(page, place, title)
      await page.getByRole('button', { name: 'Bewaar mijn scan niet' }).first().click()
      await page.getByRole('button', { name: 'Ja, bewaar niets' }).click()
      await expect.poll(() => keptScan(page)).toBeUndefined()
      await page.goto('./#/scan/quick/2')
      await page.getByRole('radio', { name: 'soms' }).first().check()
      await expect(page.getByText('We bewaren je scan niet.')).toBeVisible()
      await leaveAndComeBack(page)
      await expect(page.getByText('We bewaren je scan niet.')).toBeVisible()
      await expectNothing(page)
      await page.getByRole('radio', { name: 'soms' }).first().check()
      await page.reload()
      await expect(page.getByText('We bewaren je scan niet.')).toBeVisible()
      await expectNothing(page)
      const copy = await duplicated(page)
      await expect(copy.getByText('We bewaren je scan niet.')).toBeVisible()
      await copy.getByRole('radio', { name: 'soms' }).first().check()
      await expectNothing(page)
    },
  )
}

test(
  'what is wiped in one tab is gone from the pages of the others, which say so',
  { tag: '@installed' },
  async ({ page, context }) => {
    await answerFirstBlock(page)
    const others = ['#/result/quick', '#/scans', '#/scan/quick/1', '#/about']
    const pages = await Promise.all(
      others.map(async (place) => {
        const other = await context.newPage()
        await other.goto(new URL(place, page.url()).href)
        await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
        return other
      }),
    )
    const counts = await Promise.all(
      pages.map((other) => other.getByRole('radio', { checked: true }).count()),
    )
    expect(counts).toContain(5)
    await wipeAll(page)
    await Promise.all(
      pages.map(async (other) => {
        await expect(other.getByText('Je scan is gewist in een ander tabblad')).toBeVisible()
        await expectNothing(other)
      }),
    )
  },
)

test('what the browser itself cleared is not kept again unasked', async ({ page }) => {
  await answerFirstBlock(page)
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await page.getByRole('radio', { name: 'soms' }).first().check()
  await expect(page.getByText('Wat bewaard was, is weg')).toBeVisible()
  expect(await keptScan(page)).toBeUndefined()
  await page.getByRole('button', { name: 'Bewaar ze weer op dit apparaat' }).click()
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  expect(await keptScan(page)).toMatchObject({ schema: expect.any(Number) })
})

test('what is kept is named after the folder, so that two copies do not meet', async ({ page }) => {
  await answerFirstBlock(page)
  const names = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name ?? ''),
  )
  const { pathname } = new URL(page.url())
  expect(names).toEqual([`ambtskompas${pathname}`])
})

test('nothing is said about keeping before anything is known, and nothing moves', async ({
  page,
}) => {
  await page.route('**/assets/index-*.js', async (route) => {
    await expect(page.getByRole('radio').first()).toBeVisible()
    await expect(page.getByText(/bewaart niets|Loopt deze browser vast/)).toHaveCount(0)
    await route.continue()
  })
  await page.addInitScript(() => {
    const shifts = { sum: 0 }
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.sum += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('./')
  await expect(page.getByRole('button', { name: 'Wis alles op dit apparaat' })).toBeVisible()
  const sum = await page.evaluate(
    () => (globalThis as unknown as { shifts: { sum: number } }).shifts.sum,
  )
  expect(sum).toBeLessThan(0.001)
})
