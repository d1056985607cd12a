import { readFileSync, rmSync } from 'node:fs'
import { otherBuild } from '../support/otherBuild'
import { expect, test, untilOffline } from './profile'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

test('on a host that sends no headers, the page says what to do', async ({ page, startHost }) => {
  const host = await startHost()
  await page.goto(host.address)
  await untilOffline(page)
  await page.goto(`${host.address}#/about`)
  await page.getByRole('link', { name: /werkt alles/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Werkt alles hier?')
  await expect(page.getByRole('status').getByText('Niet in orde: 3')).toBeVisible()
  await expect(page.getByText('Gebruik de instellingen die bij de app horen.')).toHaveCount(2)
  await expect(page.getByText('Zet gzip of Brotli aan')).toBeVisible()
  await expect(page.getByText(`Versie op de server: ${version} `)).toBeVisible()
  await expect(page.getByText('Deze browser heeft nog')).toHaveCount(0)
  const offline = page.locator('dl > div', { hasText: 'Werken zonder internet' })
  await expect(offline.getByText('In orde', { exact: true })).toBeVisible()

  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Open de kapotte link' }).click()
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('Hoe het werkt')
})

test('over plain http the page says that https is missing, and blames nothing else for it', async ({
  page,
  startHost,
}) => {
  const host = await startHost()
  // A browser trusts the address of this machine as if it had https.
  const address = 'http://kompas.example.nl/'
  await page.route(`${address}**`, async (route) => {
    const url = route.request().url().replace(address, host.address)
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  await page.goto(`${address}#/check`)
  await expect(page.getByText('Zet Ambtskompas op een adres met https.')).toBeVisible()
  await expect(page.getByText('Dit kan pas als de pagina over https binnenkomt.')).toHaveCount(2)
  await expect(page.getByText('sw.js')).toHaveCount(0)
  // What is still on its way does not come any more once the host stops.
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('a browser that has an older version is told so, until its tabs are closed', async ({
  openBrowser,
  startHost,
}) => {
  const host = await startHost()
  const next = otherBuild('dist')
  const page = await (await openBrowser()).newPage()
  await page.goto(`${host.address}#/check`)
  await untilOffline(page)
  host.deploy(next)
  await page.reload()
  await expect(page.getByText(`Deze browser heeft nog versie ${version} `)).toBeVisible()
  rmSync(next, { recursive: true })
})
