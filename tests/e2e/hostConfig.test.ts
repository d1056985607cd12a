import type { Page } from '@playwright/test'
import type { HostConfig } from '../../src/ui/host/configFile'
import { bank, logo, theme } from '../support/adapted'
import type { Host } from '../support/host'
import { fullConfig } from '../support/fullConfig'
import { expect, test, untilOffline } from './profile'
import { watch } from './watched'

/** Puts a `config.json` on a host, with the files that it names. */
function adapt(host: Host, config: HostConfig | string): void {
  const body = typeof config === 'string' ? config : JSON.stringify(config)
  host.answer('config.json', { status: 200, type: 'application/json', body })
  host.answer('host/logo.svg', { status: 200, type: 'image/svg+xml', body: logo })
  host.answer('host/theme.css', { status: 200, type: 'text/css', body: theme })
  host.answer('banks/waterschap.json', { status: 200, type: 'application/json', body: bank })
}

async function expectAdapted(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: 'Kompas Vallei, naar het begin' })).toBeVisible()
  const picture = page.getByRole('img', { name: 'Waterschap Vallei' })
  await expect(picture).toHaveJSProperty('complete', true)
  await expect(picture).not.toHaveJSProperty('naturalWidth', 0)
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(250, 240, 230)')
}

for (const folder of ['/', '/hr/kompas/']) {
  test(`what the host has set is there, under ${folder}, also without a network`, async ({
    openBrowser,
    startHost,
  }) => {
    const host = await startHost(folder)
    adapt(host, fullConfig)
    const page = await (await openBrowser()).newPage()
    const faults = watch(page, host.address)
    await page.goto(host.address)
    await expectAdapted(page)
    const footer = page.getByRole('contentinfo')
    await expect(footer.getByText('Aangeboden door Waterschap Vallei')).toBeVisible()
    for (const [name, address] of [
      ['Privacyverklaring', 'https://example.nl/privacy'],
      ['Toegankelijkheidsverklaring', 'https://example.nl/toegankelijkheid'],
      ['hr@example.nl', 'mailto:hr@example.nl'],
    ] as const) {
      await expect(footer.getByRole('link', { name })).toHaveAttribute('href', address)
    }
    await page.goto(`${host.address}#/about`)
    await expect(page).toHaveTitle('Hoe het werkt – Kompas Vallei')
    await untilOffline(page)
    expect(faults).toEqual([])

    await host.stop()
    await page.reload()
    await expectAdapted(page)
  })
}

test('a change by the host is seen at the next visit', async ({ openBrowser, startHost }) => {
  const host = await startHost()
  adapt(host, { name: 'Eerst' })
  const page = await (await openBrowser()).newPage()
  await page.goto(host.address)
  await untilOffline(page)
  adapt(host, { name: 'Daarna' })
  await page.reload()
  await expect(page.getByRole('link', { name: 'Daarna, naar het begin' })).toBeVisible()
})

test('the app begins in the language of the host, until somebody chooses another', async ({
  page,
  startHost,
}) => {
  const host = await startHost()
  adapt(host, { language: { default: 'en', offer: ['en', 'nl'] } })
  await page.goto(`${host.address}#/about`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How it works')
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe het werkt')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe het werkt')
})

test('where one language is offered, there is nothing to choose', async ({ page, startHost }) => {
  const host = await startHost()
  adapt(host, { name: 'Kompas', language: { default: 'nl', offer: ['nl'] } })
  await page.goto(`${host.address}?#/about`)
  await expect(page.getByRole('link', { name: 'Kompas, naar het begin' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'English' })).toHaveCount(0)
})

for (const [what, config, sentence] of [
  ['a slip', '{ "name": "Kompas", }', /config\.json is niet te lezen/],
  ['a wrong key', { links: { privacy: 'http://example.nl' } }, /‘links\.privacy’ in config\.json/],
  ['a theme elsewhere', { theme: 'https://example.nl/a.css' }, /zoals host\/theme\.css/],
  ['a theme that is not there', { theme: 'host/other.css' }, /staat niet op de server/],
] as const) {
  test(`with ${what} the app works as it was made, and says what to do`, async ({
    page,
    startHost,
  }) => {
    const host = await startHost()
    adapt(host, config)
    await page.goto(`${host.address}#/check`)
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Ambtskompas, naar het begin' })).toBeVisible()
  })
}

const sent = (body: string, type = 'text/css') => ({ status: 200, type, body })
for (const [what, answer] of [
  ['is a page of HTML', sent('<!doctype html><style>a { color: red } b { color: red }</style>')],
  ['has nothing in it', sent('')],
  ['does not come as text/css', sent(theme, 'text/plain')],
  ['takes something from another website', sent(`@import 'https://example.nl/a.css'; ${theme}`)],
  ['leads to another website', { status: 302, location: 'https://example.nl/theme.css' }],
] as const) {
  test(`a theme that ${what} is named, with what to do`, async ({ page, startHost }) => {
    const host = await startHost()
    adapt(host, { theme: 'host/theme.css' })
    await page.goto(`${host.address}#/check`)
    const settings = page.locator('dl > div', { hasText: 'Instellingen van de organisatie' })
    await expect(settings.getByText('In orde', { exact: true })).toBeVisible()

    host.answer('host/theme.css', answer)
    await page.reload()
    const sentence = settings.getByText('De browser kan host/theme.css niet gebruiken. Het moet')
    await expect(sentence).toBeVisible()
    await expect(page.locator('link[media="not all"]')).toHaveCount(0)
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByText('The browser cannot use host/theme.css. It must')).toBeVisible()
  })
}

test('no page waits for a config.json that does not come', async ({ page, startHost }) => {
  const host = await startHost()
  await page.route('**/config.json', () => undefined)
  await page.goto(`${host.address}#/about`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe het werkt')
})
