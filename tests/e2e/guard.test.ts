import { pathToFileURL } from 'node:url'
import type { Page, Route } from '@playwright/test'
import { expect, test } from './profile'

// The page as it is before the app starts says why the app does not.
test.use({ serviceWorkers: 'block' })

const scripts = '**/assets/index-*.js'
const says = {
  late: 'Ambtskompas is nog niet gestart: laad de pagina opnieuw als dat zo blijft.',
  failed: 'Ambtskompas start hier niet: laad de pagina opnieuw of probeer een andere browser.',
  old: /Deze browser is te oud voor Ambtskompas: neem Chrome of Edge 105, Firefox 110/,
  file: /Zo, als los bestand, werkt Ambtskompas niet: open het op het adres van je organisatie/,
  framed: /Deze pagina staat in een andere website en werkt daar niet/,
}

/** What may arrive instead of the first script. */
const broken: [string, (route: Route) => Promise<void>][] = [
  ['is missing', (route) => route.fulfill({ status: 404, body: '' })],
  ['does not arrive', (route) => route.abort()],
  ['is a page', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Log in</p>' })],
  ['does not parse', (route) => fulfillScript(route, 'const = 1')],
  ['throws', (route) => fulfillScript(route, 'throw new TypeError("no")')],
]

function fulfillScript(route: Route, body: string): Promise<void> {
  return route.fulfill({ contentType: 'text/javascript', body })
}

/** Which of the guard's sentences are visible. */
async function seen(page: Page): Promise<string[]> {
  const known = Object.entries(says)
  const found = await Promise.all(
    known.map(([, text]) => page.locator('#guard').getByText(text).isVisible()),
  )
  return known.filter((_, i) => found[i]).map(([name]) => name)
}

/** Lets the ten seconds pass that the app has to start. */
async function waitLong(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const each of document.getAnimations()) each.finish()
  })
}

/** Follows the way on that is always offered. */
async function goToPaper(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'De stellingen op papier' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De stellingen op papier')
  const [dutch, english] = await page.getByRole('table').all()
  await expect(dutch?.locator('th[scope=row]') ?? page.locator('none')).toHaveCount(20)
  await expect(english?.locator('th[scope=row]') ?? page.locator('none')).toHaveCount(20)
}

for (const [name, answer] of broken) {
  test(`a script that ${name}: ticks stay, and the button says why it does nothing`, async ({
    page,
    startHost,
  }) => {
    const host = await startHost()
    let release: () => void = () => undefined
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(scripts, async (route) => {
      await released
      await answer(route)
    })
    await page.goto(host.address, { waitUntil: 'commit' })
    await page.getByRole('radio', { name: 'vaak' }).first().check()
    expect(await seen(page)).toEqual([])
    release()
    await expect(page.getByText(says.failed)).toBeVisible()
    await expect(page.getByText('Ambtskompas does not start here')).toBeVisible()
    expect(await seen(page)).toEqual(['failed'])
    await expect(page.getByRole('radio', { name: 'vaak' }).first()).toBeChecked()
    await page.getByRole('button', { name: /^Naar blok 2/ }).click()
    await expect(page.locator('#guard')).toBeFocused()
    await goToPaper(page)
  })

  test(`a script that ${name}: the link of a workshop shows no blank page`, async ({
    page,
    startHost,
  }) => {
    const host = await startHost('/hr/kompas/')
    await page.route(scripts, answer)
    await page.goto(`${host.address}#/w/AZaz09-_x`, { waitUntil: 'commit' })
    await expect(page.getByText(says.failed)).toBeVisible()
    await expect(page.getByText(says.failed)).toBeInViewport()
    await expect(page.locator('#app')).toBeHidden()
    await goToPaper(page)
  })
}

for (const fragment of ['', '#/w/AZaz09-_x']) {
  test(`a script that keeps loading is reported after a while: ${fragment}`, async ({
    page,
    startHost,
  }) => {
    const host = await startHost()
    let release: () => void = () => undefined
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(scripts, async (route) => {
      await released
      await route.continue()
    })
    await page.goto(host.address + fragment, { waitUntil: 'commit' })
    await expect(page.locator('#guard')).toBeAttached()
    expect(await seen(page)).toEqual([])
    await waitLong(page)
    expect(await seen(page)).toEqual(['late'])
    await expect(page.getByText(says.late)).toBeInViewport()
    release()
    await expect(page.locator('html')).toHaveAttribute('data-reach', 'here')
    await expect(page.locator('#guard')).toBeHidden()
    await expect(page.locator('main h1')).toBeVisible()
  })
}

for (const [fragment, isNamed] of [
  ['#/scan/quick/2', true],
  ['#/screen/AZaz09-_x', false],
] as const) {
  const seenOf = isNamed ? 'the name above it' : 'nothing'
  test(`of a page that waits for the app ${seenOf} can be seen: ${fragment}`, async ({
    page,
    startHost,
  }) => {
    const host = await startHost()
    await page.route(scripts, () => undefined)
    await page.goto(host.address + fragment, { waitUntil: 'commit' })
    await expect(page.locator('footer')).toBeAttached()
    const visible = page.locator('#app :is(a, p, button, h1, h2):visible')
    await expect(visible).toHaveText(isNamed ? ['Ambtskompas'] : [])
    await waitLong(page)
    await expect(page.getByText(says.late)).toBeInViewport()
  })
}

for (const fragment of ['', '#/w/AZaz09-_x']) {
  test(`below the baseline the page says so, and the app leaves it alone: ${fragment}`, async ({
    page,
    startHost,
  }) => {
    const host = await startHost()
    await page.addInitScript(() => {
      Reflect.deleteProperty(Array.prototype, 'findLast')
    })
    await page.goto(host.address + fragment)
    expect(await seen(page)).toEqual(['old'])
    await expect(page.locator('html')).toHaveAttribute('data-reach', 'old')
    await goToPaper(page)
  })
}

test('an error from outside the app raises no alarm', async ({ page, startHost }) => {
  const host = await startHost()
  await page.route(scripts, () => undefined)
  await page.goto(host.address, { waitUntil: 'commit' })
  await expect(page.locator('#guard')).toBeAttached()
  await page.evaluate(() => {
    const filename = 'chrome-extension://abc/content.js'
    dispatchEvent(new ErrorEvent('error', { filename, message: 'no' }))
  })
  expect(await seen(page)).toEqual([])
})

test('a page opened as a file says where to go instead', async ({ page }) => {
  await page.goto(pathToFileURL('dist/index.html').href)
  await expect(page.getByText(says.file)).toBeInViewport()
  await expect(page.getByText('Opened as a file Ambtskompas does not work')).toBeVisible()
  expect(await seen(page)).toEqual(['file'])
  expect(await page.evaluate(() => history.state as unknown)).toBeNull()
  await goToPaper(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what it needs, at once', async ({ page, startHost }) => {
    const host = await startHost()
    await page.goto(host.address)
    await expect(page.getByText('Ambtskompas heeft JavaScript nodig')).toBeInViewport()
    await goToPaper(page)
  })
})

/** Proxies that rewrite a page on its way, and what can be seen then. */
const proxies: [string, (html: string) => string, 'late' | 'app'][] = [
  ['keeps scripts for later (Rocket Loader)', (html) => rocket(html), 'late'],
  ['also packs the styles', (html) => packStyles(rocket(html)), 'late'],
  [
    'packs scripts and styles',
    (html) => packStyles(html.replaceAll(/(?<=<script>)\s+/g, '')),
    'app',
  ],
  [
    'removes inline scripts and styles',
    (html) => html.replaceAll(/<(script|style)>[^]*?<\/\1>/g, ''),
    'app',
  ],
  [
    'moves scripts to the end',
    (html) => {
      const moved = html.match(/<script>[^]*?<\/script>/g) ?? []
      return moved
        .reduce((text, each) => text.replace(each, () => ''), html)
        .replace('</body>', () => `${moved.join('')}</body>`)
    },
    'app',
  ],
]

function rocket(html: string): string {
  return html
    .replaceAll('<script>', '<script type="0a1b2c-text/javascript">')
    .replaceAll('<script type="module"', '<script type="0a1b2c-module"')
}

function packStyles(html: string): string {
  return html.replaceAll('<style>', '<style> ')
}

for (const [name, rewrite, then] of proxies) {
  test(`behind a proxy that ${name} the page is readable and correct`, async ({
    page,
    startHost,
  }) => {
    const host = await startHost()
    await page.route(host.address, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: rewrite(await response.text()) })
    })
    await page.goto(host.address)
    await page.getByRole('radio', { name: 'vaak' }).first().check()
    if (then === 'late') await waitLong(page)
    else await expect(page.locator('html')).toHaveAttribute('data-reach', 'here')
    expect(await seen(page)).toEqual(then === 'app' ? [] : [then])
    const sizes = await page
      .locator('svg')
      .evaluateAll((drawings) => drawings.map((drawing) => drawing.getBoundingClientRect().width))
    expect(sizes.length).toBeGreaterThan(1)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(640)
    if (then === 'late') await goToPaper(page)
  })
}
