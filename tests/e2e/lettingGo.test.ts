import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Answer } from '../support/host'
import { otherBuild } from '../support/otherBuild'
import { expect as expectSoon, test, untilOffline } from './profile'

// A worker that is installed fetches the whole app, which takes long on a busy machine.
const expect = expectSoon.configure({ timeout: 150_000 })
// In one browser after the other: they wait a lot, and meanwhile other tests can work.
test.describe.configure({ mode: 'default', timeout: 600_000 })

const notice = 'Er is een nieuwe versie.'

let next = ''
test.beforeAll(() => {
  next = otherBuild('dist')
})
test.afterAll(() => {
  rmSync(next, { recursive: true })
})

/** The data that this browser keeps for the folder of a page: workers, and caches by name. */
function kept(page: Page): Promise<{ worker: boolean; caches: string[] }> {
  return page.evaluate(async () => ({
    worker: (await navigator.serviceWorker.getRegistration()) !== undefined,
    caches: await caches.keys(),
  }))
}

async function hasWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return registration?.waiting !== null && registration?.waiting !== undefined
  })
}

/** As when somebody comes back to the tab. */
function comeBack(page: Page): Promise<boolean> {
  return page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}

test.describe('an open tab looks for a new version', () => {
  test('when somebody comes back to it', async ({ openBrowser, startHost }) => {
    const host = await startHost()
    const page = await (await openBrowser()).newPage()
    await page.goto(host.address)
    await untilOffline(page)
    host.deploy(next)
    await expect(page.getByText(notice)).toBeHidden()
    await comeBack(page)
    await expect(page.getByText(notice)).toBeVisible()
  })

  test('every hour', async ({ openBrowser, startHost }) => {
    const host = await startHost()
    const page = await (await openBrowser()).newPage()
    await page.clock.install()
    await page.goto(host.address)
    await expect(async () => {
      await page.clock.runFor(1000)
      expect((await kept(page)).caches).toHaveLength(1)
    }).toPass()
    const before = host.count('sw.js')
    await page.clock.runFor(3_600_000)
    await expect.poll(() => host.count('sw.js')).toBeGreaterThan(before)
  })
})

test('a build withdrawn while it waits is never used: in an open tab', async ({
  openBrowser,
  startHost,
}) => {
  const host = await startHost()
  const context = await openBrowser()
  const page = await context.newPage()
  await page.goto(host.address)
  await untilOffline(page)
  const [own] = (await kept(page)).caches
  host.deploy(next)
  await comeBack(page)
  await expect(page.getByText(notice)).toBeVisible()
  host.deploy('dist')
  await comeBack(page)
  await expect(page.getByText(notice)).toBeHidden()
  expect(await hasWaiting(page)).toBe(false)
  await page.close()
  const later = await context.newPage()
  await later.goto(host.address)
  await untilOffline(later)
  expect((await kept(later)).caches).toContain(own)
  expect(await paperOf(later)).not.toContain('Another build')
})

test('a build withdrawn while it waits is never used: after all tabs were closed', async ({
  openBrowser,
  startHost,
}) => {
  const host = await startHost()
  const context = await openBrowser()
  const page = await context.newPage()
  const elsewhere = await context.newPage()
  await page.goto(host.address)
  await untilOffline(page)
  host.deploy(next)
  await comeBack(page)
  await expect(page.getByText(notice)).toBeVisible()
  host.deploy('dist')
  const before = host.count('sw.js')
  await page.close()
  // The waiting worker is activated now, and asks the host.
  await expect.poll(() => host.count('sw.js')).toBeGreaterThan(before)
  await elsewhere.goto(host.address)
  await untilOffline(elsewhere)
  expect(await paperOf(elsewhere)).not.toContain('Another build')
  await expect.poll(async () => (await kept(elsewhere)).caches.length).toBe(1)
})

/** The one file that differs between the two builds, as the worker gives it. */
function paperOf(page: Page): Promise<string> {
  return page.evaluate(async () => (await fetch('./paper.css')).text())
}

const gone: [string, Answer][] = [
  ['404', { status: 404 }],
  ['410', { status: 410 }],
  ['a page', { status: 200, type: 'text/html', body: '<p>Welkom</p>' }],
  ['a redirect', { status: 302, location: '/elders' }],
]

for (const [name, answer] of gone) {
  test(`sw.js answered by ${name}: the worker removes only itself and its caches`, async ({
    openBrowser,
    startHost,
  }) => {
    const host = await startHost('/hr/kompas/')
    const page = await (await openBrowser()).newPage()
    await page.goto(host.address)
    await untilOffline(page)
    await page.evaluate(() => caches.open('ambtskompas http://localhost/elders/ 1'))
    host.answer('sw.js', answer)
    host.answer('', { status: 200, type: 'text/html', body: '<h1>Verhuisd</h1>' })
    await page.goto(`${host.address}?2`, { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { name: 'Verhuisd' })).toBeVisible()
    // It may take the browser a moment to forget a worker.
    await expect
      .poll(() => kept(page))
      .toEqual({
        worker: false,
        caches: ['ambtskompas http://localhost/elders/ 1'],
      })
  })
}

test('a host that fails or cannot be reached changes nothing', async ({
  openBrowser,
  startHost,
}) => {
  const host = await startHost()
  const page = await (await openBrowser()).newPage()
  await page.goto(host.address)
  await untilOffline(page)
  host.answer('sw.js', { status: 500 })
  const before = host.count('sw.js')
  await page.reload()
  // Both the browser and the worker ask.
  await expect.poll(() => host.count('sw.js')).toBeGreaterThan(before + 1)
  await host.stop()
  await page.reload()
  await expect(page.getByRole('radio')).toHaveCount(30)
  expect((await kept(page)).worker).toBe(true)
})

test('nobody loses the files of another tab that is open', async ({ openBrowser, startHost }) => {
  const host = await startHost()
  const context = await openBrowser()
  const page = await context.newPage()
  await page.goto(host.address)
  await untilOffline(page)
  host.answer('sw.js', { status: 404 })
  const before = host.count('sw.js')
  const second = await context.newPage()
  await second.goto(host.address)
  await expect.poll(() => host.count('sw.js')).toBeGreaterThan(before + 1)
  await host.stop()
  await page.getByRole('link', { name: 'Hoe het werkt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hoe het werkt' })).toBeVisible()
})

test('deploy/retire ends an installation once nobody has it open', async ({
  openBrowser,
  startHost,
}) => {
  const retired = mkdtempSync(join(tmpdir(), 'ambtskompas-retired-'))
  cpSync('deploy/retire', retired, { recursive: true })
  cpSync('deploy/retire/index.html', join(retired, '404.html'))
  expect(readdirSync(retired)).toContain('sw.js')
  const host = await startHost('/hr/kompas/')
  const context = await openBrowser()
  const page = await context.newPage()
  await page.goto(host.address)
  await untilOffline(page)
  host.deploy(retired)
  await comeBack(page)
  // An open page still works.
  await expect.poll(() => hasWaiting(page)).toBe(true)
  await page.getByRole('link', { name: 'Hoe het werkt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hoe het werkt' })).toBeVisible()
  await page.getByRole('button', { name: 'Nu bijwerken' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Ambtskompas staat hier niet meer',
  )
  await expect.poll(() => kept(page)).toEqual({ worker: false, caches: [] })
  rmSync(retired, { recursive: true })
})
