import { PNG } from 'pngjs'
import { expect, test, untilOffline } from './profile'
import { answerScan, asScored } from './scan'

for (const folder of ['/', '/hr/kompas/']) {
  test(`after one visit everything works without a network, under ${folder}`, async ({
    openBrowser,
    startHost,
  }) => {
    const host = await startHost(folder)
    const online = await openBrowser()
    const first = await online.newPage()
    await first.goto(host.address)
    await untilOffline(first)
    await online.close()
    await host.stop()

    const offline = await openBrowser()
    const page = await offline.newPage()
    const lost: string[] = []
    page.on('requestfailed', (request) => lost.push(request.url()))
    await page.goto(host.address)
    await answerScan(page, 4, (s) => asScored(s, s.relation === 'citizens' ? 5 : 3))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('.recharts-surface')).toBeVisible()

    await page.goto(`${host.address}#/report/quick`)
    await expect(page.getByRole('button', { name: /Print/ })).toBeVisible()
    await page.goto(`${host.address}#/cards`)
    await expect(page.getByRole('heading', { level: 1, name: 'Gesprekskaarten' })).toBeVisible()
    await page.goto(`${host.address}index.html?van=mail#/dilemmas/1`)
    await expect(page.getByText('Dilemma 1 van 10')).toBeVisible()
    expect(lost).toEqual([])
  })
}

test('a page becomes independent of the network on its first visit', async ({
  openBrowser,
  startHost,
}) => {
  const host = await startHost()
  const page = await (await openBrowser()).newPage()
  await page.goto(host.address)
  await untilOffline(page)
  await host.stop()
  await page.goto(`${host.address}#/about`)
  await expect(page.getByRole('heading', { level: 1, name: 'Hoe het werkt' })).toBeVisible()
})

test('it can be installed on a phone or desktop, also from a folder', async ({
  page,
  context,
  startHost,
}) => {
  const host = await startHost('/hr/kompas/')
  await page.goto(host.address)
  const devtools = await context.newCDPSession(page)
  const { errors, url } = await devtools.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const manifest = (await (await fetch(url)).json()) as {
    readonly start_url: string
    readonly scope: string
    readonly icons: readonly { readonly src: string; readonly sizes: string }[]
  }
  expect(new URL(manifest.start_url, url).href).toBe(host.address)
  expect(new URL(manifest.scope, url).href).toBe(host.address)
  for (const { src, sizes } of manifest.icons.filter((icon) => icon.sizes !== 'any')) {
    const picture = PNG.sync.read(Buffer.from(await (await fetch(new URL(src, url))).arrayBuffer()))
    expect(`${String(picture.width)}x${String(picture.height)}`).toBe(sizes)
  }
})
