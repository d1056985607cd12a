import { expect, test, untilOffline } from './profile'

/** Forms that mail programs and chats give to the link of a page of the app. */
const mangled: [string, string, RegExp][] = [
  ['# as %23', '%23/result/quick', /#\/result\/quick$/],
  ['# as %2523', '%2523/result/quick', /#\/result\/quick$/],
  ['# as %252523, in lower case', '%252523%252fabout', /#\/about$/],
  ['every slash as %2F', '%23%2Fscan%2Fquick%2F2', /#\/scan\/quick\/2$/],
  ['a question mark in it', '%23/?lang=en', /#\/$/],
  ['a tracking parameter', '%23/about?utm_source=mail', /#\/about/],
  ['the name of the page before it', 'index.html%23/about', /#\/about$/],
]

/** One address of every kind that the app has. */
const places = [
  '#/',
  '#/?lang=en',
  '#/about',
  '#/scan/full/3',
  '#/scan/quick/2?change=T-connected-citizens',
  '#/result/quick',
  '#/dilemmas/1',
  '#/w/AZaz09-_x',
  '#/board/7K3QZ',
  '#/screen/7K3QZ',
  '#/share',
]

const hosts = [
  ['/', '404.html'],
  ['/hr/kompas/', 'index.html'],
] as const

for (const [folder, unknown] of hosts) {
  test(`links are repaired under ${folder}, where ${unknown} answers for unknown addresses`, async ({
    page,
    startHost,
  }) => {
    const host = await startHost(folder, unknown)
    for (const [name, path, goal] of mangled) {
      await test.step(name, async () => {
        await page.goto(host.address + path, { waitUntil: 'commit' })
        await expect(page).toHaveURL(goal)
        expect(page.url().startsWith(host.address)).toBe(true)
        await expect(page.locator('main h1')).toBeVisible()
        await expect(page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeHidden()
        await expect(page.locator('#guard')).toBeHidden()
      })
    }
  })
}

for (const unknown of ['404.html', 'index.html'] as const) {
  for (const mark of ['%23', '%2523']) {
    test(`${mark} is mended for every kind of address, where ${unknown} answers`, async ({
      page,
      startHost,
    }) => {
      const host = await startHost('/hr/kompas/', unknown)
      // What the app makes of the address does not matter here.
      const nothing = { contentType: 'text/javascript', body: '' }
      await page.route('**/assets/index-*.js', (route) => route.fulfill(nothing))
      for (const place of places) {
        const mangledAddress = host.address + place.replace('#', mark)
        await page.goto(mangledAddress, { waitUntil: 'commit' })
        await expect(page).toHaveURL(host.address + place)
      }
    })
  }
}

test('a hashtag after a question mark is left alone', async ({ page, startHost }) => {
  const host = await startHost('/hr/kompas/', 'index.html')
  await page.goto(`${host.address}?van=%23ambtenaar#/about`)
  await expect(page.getByRole('heading', { level: 1, name: 'Hoe het werkt' })).toBeVisible()
  expect(page.url()).toBe(`${host.address}?van=%23ambtenaar#/about`)
  await page.goto(`${host.address}?van=mail%23/cards`, { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1, name: 'Gesprekskaarten' })).toBeVisible()
})

test('a link is repaired without a network as well', async ({ openBrowser, startHost }) => {
  const host = await startHost('/hr/kompas/')
  const page = await (await openBrowser()).newPage()
  await page.goto(host.address)
  await untilOffline(page)
  await host.stop()
  await page.goto(`${host.address}%23/about`, { waitUntil: 'commit' })
  await expect(page).toHaveURL(`${host.address}#/about`)
  await expect(page.getByRole('heading', { level: 1, name: 'Hoe het werkt' })).toBeVisible()
})

test('the link of a workshop keeps every letter', async ({ page, startHost }) => {
  const host = await startHost('/hr/kompas/')
  await page.goto(`${host.address}%23/w/AZaz09-_x`, { waitUntil: 'commit' })
  await expect(page).toHaveURL(`${host.address}#/w/AZaz09-_x`)
})

test('a link never leads to another site', async ({ page, startHost }) => {
  const host = await startHost('/')
  await page.goto(`${host.address}/example.org/%23/about`, { waitUntil: 'commit' })
  await expect(page).toHaveURL(`${host.address}/example.org/#/about`)
})

for (const [path, home] of [
  ['zomaar', '/hr/kompas/'],
  ['zomaar/', '/hr/kompas/'],
]) {
  test(`another address says that it does not exist: ${path ?? ''}`, async ({
    page,
    startHost,
  }) => {
    const host = await startHost('/hr/kompas/')
    const response = await page.goto(host.address + (path ?? ''))
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet')
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('This page does not exist')
    await page.getByRole('link', { name: 'Naar het begin van Ambtskompas' }).click()
    await expect(page).toHaveURL(new RegExp(`${home ?? ''}$`))
    await expect(page.getByRole('radio')).toHaveCount(30)
  })
}
