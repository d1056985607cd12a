import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, untilOffline } from '../../e2e/profile'
import { answerScan } from '../../e2e/scan'
import { watch } from '../../e2e/watched'
import { filledIn, freePorts } from '../../support/hosting/deployed'
import { expectedOf } from '../../support/hosting/expected'
import { startNginx } from '../../support/hosting/nginx'
import { embeddable, openOtherSite } from '../../support/otherSite'

test.describe.configure({ mode: 'default' })

const { read } = expectedOf('dist')
let stop = async () => {}
let address = ''

// In a folder of a site, where most can go wrong. Over http, as browsers trust it for localhost
// only.
test.beforeAll(async () => {
  const [port = 0] = await freePorts(1)
  const app = filledIn('nginx/subfolder.conf', { app: 'dist' })
  stop = await startNginx(`server { listen ${String(port)}; listen [::]:${String(port)}; ${app} }`)
  address = `http://localhost:${String(port)}/kompas/`
})
test.afterAll(async () => {
  await stop()
})

test('the scan works, and afterwards also offline', async ({ openBrowser }) => {
  const context = await openBrowser()
  const page = await context.newPage()
  const faults = watch(page, address)
  await page.goto(address)
  await untilOffline(page)
  await context.setOffline(true)
  await page.reload()
  await answerScan(page, 4, () => 4)
  await expect(page.locator('.recharts-surface')).toBeVisible()
  expect(faults).toEqual([])
})

test('a link with %23 is repaired', async ({ page }) => {
  await page.goto(`${address}%2523/about`, { waitUntil: 'commit' })
  await expect(page).toHaveURL(`${address}#/about`)
  await expect(page.getByRole('heading', { level: 1, name: 'Hoe het werkt' })).toBeVisible()
})

test('no other page can put it in a frame', async ({ page }) => {
  await page.setContent(`<iframe src="${address}" width="800" height="600"></iframe>`)
  await expect.poll(() => page.frames()[1]?.url()).toContain('chrome-error')
})

test('the page that checks everything finds everything in order', async ({ page }) => {
  await page.goto(`${address}#/check`)
  await expect(page.getByRole('status').getByText('Alles is in orde.')).toBeVisible()
  await expect(page.getByText('Niet in orde', { exact: true })).toHaveCount(0)
})

test('a page that the header names can put it in a frame, whatever X-Frame-Options says', async ({
  page,
}) => {
  const [port = 0] = await freePorts(1)
  const site = await openOtherSite()
  const app = embeddable('dist', site.origin)
  const named = read('nginx.conf').replaceAll("ancestors 'none'", `ancestors ${site.origin}`)
  writeFileSync(join(app, 'nginx.conf'), named)
  const stopOther = await startNginx(
    filledIn('nginx/behind-proxy.conf', { app, ports: { 8080: port } }),
  )
  await page.goto(site.showing(`http://localhost:${String(port)}/`))
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-reach', 'here')
  await stopOther()
  site.close()
  rmSync(app, { recursive: true })
})
