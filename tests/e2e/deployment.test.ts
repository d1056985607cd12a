import { rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { keptAnswers } from '../support/keptScan'
import { buildNext } from '../support/nextBuild'
import { expect, test, untilOffline } from './profile'
import { answerBlock, asScored, bank, goOn, type Choose } from './scan'

/** In the second block of the quick form. */
const CHANGED = 'T-connected-citizens'

/** Answers that are all different from their neighbours, so that a mix-up would show. */
const choose: Choose = (s) => asScored(s, ((bank.statements.indexOf(s) % 4) + 1) as 1 | 2 | 3 | 4)

// In one worker, so that the next version is built once.
test.describe.configure({ mode: 'default' })

let next = ''
test.beforeAll(async () => {
  next = await buildNext(CHANGED)
})
test.afterAll(() => {
  rmSync(next, { recursive: true })
})

function expected(except: readonly string[] = []): Record<string, unknown> {
  const quick = bank.statements.filter(({ id, quick: isQuick }) => isQuick && !except.includes(id))
  return Object.fromEntries(quick.map((statement) => [statement.id, choose(statement)]))
}

async function answerFrom(page: Page, block: number): Promise<void> {
  for (let at = block; at <= 4; at += 1) {
    await expect(page.getByText(`Blok ${String(at)} van 4 ·`)).toBeVisible()
    await answerBlock(page, choose)
    await goOn(page)
  }
  await expect(page.getByText('Je resultaat ·')).toBeVisible()
}

async function answerUntil(page: Page, block: number): Promise<void> {
  for (let at = 1; at < block; at += 1) {
    await answerBlock(page, choose)
    await goOn(page)
    await expect(page.getByText(`Blok ${String(at + 1)} van 4 ·`)).toBeVisible()
  }
  await answerBlock(page, choose)
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
}

test.describe('a new version mid-scan, without offline copies, mixes up no answers', () => {
  test.use({ serviceWorkers: 'block' })

  for (const block of [1, 2, 3, 4]) {
    test(`in block ${String(block)}, going on`, async ({ page, startHost }) => {
      const host = await startHost()
      await page.goto(host.address)
      await answerUntil(page, block)
      host.deploy(next)
      await answerFrom(page, block)
      // If the page had to be loaded again, only the changed statement is open again.
      const kept = await keptAnswers(page)
      expect({ ...kept, [CHANGED]: 0 }).toEqual({ ...expected(), [CHANGED]: 0 })
    })

    test(`in block ${String(block)}, loading the page again`, async ({ page, startHost }) => {
      const host = await startHost()
      await page.goto(host.address)
      await answerUntil(page, block)
      host.deploy(next)
      await page.reload()
      if (block === 1) await page.getByRole('link', { name: 'Ga verder met blok 1' }).click()
      const answered = block === 2 ? 4 : 5
      await expect(page.getByText(`Blok ${String(block)} van 4 ·`)).toBeVisible()
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(answered)
      await answerFrom(page, block)
      expect(await keptAnswers(page)).toEqual(expected(block > 2 ? [CHANGED] : []))
    })
  }
})

test('a new version waits until the person asks for it, and then loses nothing', async ({
  openBrowser,
  startHost,
}) => {
  const host = await startHost()
  const page = await (await openBrowser()).newPage()
  await page.goto(host.address)
  await untilOffline(page)
  await answerBlock(page, choose)
  await goOn(page)
  host.deploy(next)
  await page.reload()
  await expect(page.getByText('Blok 2 van 4 ·')).toBeVisible()
  await expect(async () => {
    expect(await hasWaiting(page)).toBe(true)
  }).toPass()
  const notice = page.getByText('Er is een nieuwe versie.')
  await expect(notice).toBeHidden()
  await answerFrom(page, 2)
  await expect(notice).toBeVisible()
  expect(await keptAnswers(page)).toEqual(expected())

  const loadedAgain = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Nu bijwerken' }).click()
  await loadedAgain
  await expect(page.getByText('Je resultaat ·')).toBeVisible()
  await expect(notice).toBeHidden()
  await page.goto(`${host.address}#/review/quick`)
  await expect(page.getByText('Je hebt 19 van de 20 stellingen beantwoord.')).toBeVisible()
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1)
})

async function hasWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return Boolean(registration?.waiting)
  })
}
