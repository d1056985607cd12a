import { rmSync } from 'node:fs'
import type { FrameLocator, Page } from '@playwright/test'
import { openHost, type Host } from '../support/host'
import { embeddable, openOtherSite, type OtherSite } from '../support/otherSite'
import { expect, test } from './profile'
import { answerBlock } from './scan'

test.use({ serviceWorkers: 'block' })

const text = {
  refused: 'Deze pagina staat in een andere website en werkt daar niet',
  note: 'In een andere website bewaart je browser je antwoorden niet, of alleen op die plek.',
  ownPage: 'Open Ambtskompas op een eigen pagina',
}

let site: OtherSite
let app = ''
let host: Host
test.beforeAll(async () => {
  site = await openOtherSite()
  app = embeddable('dist', site.origin)
  host = await openHost(app)
})
test.afterAll(async () => {
  await host.stop()
  site.close()
  rmSync(app, { recursive: true })
})

/** Shows a page in a frame of another website. */
async function show(page: Page, address: string, where = site): Promise<FrameLocator> {
  await page.goto(where.showing(address), { waitUntil: 'commit' })
  return page.frameLocator('iframe')
}

test('in a website that the host did not name there is nothing to click', async ({
  page,
  startHost,
}) => {
  const { address } = await startHost()
  const framed = await show(page, `${address}#/scan/quick/2`)
  await expect(framed.getByText(text.refused)).toBeVisible()
  await expect(framed.getByText('Ambtskompas is nog niet gestart')).toBeHidden()
  await expect(framed.getByText(text.note)).toBeHidden()
  await expect(framed.getByRole('radio')).toHaveCount(0)
  await expect(framed.getByRole('button')).toHaveCount(0)
  const opened = page.waitForEvent('popup')
  await framed.getByRole('link', { name: text.ownPage }).click()
  await expect(await opened).toHaveURL(`${address}#/scan/quick/2`)
})

test('in a website that the host named it works, says what is different, and offers its own page', async ({
  page,
}) => {
  const framed = await show(page, host.address)
  await expect(framed.getByText(text.note)).toBeVisible()
  await expect(framed.getByText('Inside another website your browser')).toBeHidden()
  await expect(framed.getByText(text.refused)).toBeHidden()
  await expect(framed.locator('html')).toHaveAttribute('data-reach', 'here')
  await framed.getByRole('radio', { name: 'vaak' }).first().check()
  await framed.getByRole('button', { name: 'English' }).click()
  await expect(framed.getByText('Inside another website your browser')).toBeVisible()
  await expect(framed.getByText(text.note)).toBeHidden()
  await framed.getByRole('link', { name: 'How it works' }).click()
  await expect(framed.getByRole('heading', { level: 1 })).toHaveText('How it works')
  const opened = page.waitForEvent('popup')
  await framed.getByRole('link', { name: 'Open Ambtskompas on a page of its own' }).click()
  await expect(await opened).toHaveURL(`${host.address}#/about`)
  await expect((await opened).getByText('Inside another website your browser')).toBeHidden()
})

test('the sentence is there from the first paint, so that nothing moves', async ({ page }) => {
  await page.route('**/assets/*.js', () => undefined)
  const framed = await show(page, host.address)
  await expect(framed.getByText(text.note)).toBeVisible()
})

test('where the browser keeps nothing in frames, the scan goes on and the page says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (top === self) return
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('no', 'SecurityError')
        },
      })
    }
  })
  const framed = await show(page, host.address)
  await expect(framed.getByText(text.note)).toBeVisible()
  const frame = page.frames()[1]
  if (!frame) throw new Error('There is no frame')
  await answerBlock(frame, () => 4)
  await framed.getByRole('button', { name: /^Naar blok 2/ }).click()
  await expect(framed.getByText('Blok 2 van 4 ·')).toBeVisible()
  // Said once, and not as if this were so in all of the browser.
  await expect(framed.getByText('Deze browser bewaart niets')).toBeHidden()
})

test('a named website that is itself in an unknown one does not count', async ({ page }) => {
  const unknown = await openOtherSite()
  const outer = await show(page, site.showing(host.address), unknown)
  await expect(outer.frameLocator('iframe').getByText(text.refused)).toBeVisible()
  unknown.close()
})
