import { expect, test } from './profile'

/** What mail programs and chats make of the link to a page of the app. */
const mangled: [string, string, RegExp][] = [
  ['# as %23', '%23/result/quick', /#\/result\/quick$/],
  ['# as %2523', '%2523/result/quick', /#\/result\/quick$/],
  ['# as %252523, in lower case', '%252523%252fabout', /#\/about$/],
  ['every slash as %2F', '%23%2Fscan%2Fquick%2F2', /#\/scan\/quick\/2$/],
  ['a question mark in it', '%23/?lang=en', /#\/$/],
  ['a tracking mark behind it', '%23/about?utm_source=mail', /#\/about/],
  ['the name of the page before it', 'index.html%23/about', /#\/about$/],
]

for (const folder of ['/', '/hr/kompas/']) {
  test(`links are repaired under ${folder}`, async ({ page, startHost }) => {
    const host = await startHost(folder)
    for (const [name, path, goal] of mangled) {
      await test.step(name, async () => {
        await page.goto(host.address + path, { waitUntil: 'commit' })
        await expect(page).toHaveURL(goal)
        expect(page.url().startsWith(host.address)).toBe(true)
        await expect(page.locator('main h1')).toBeVisible()
        await expect(page.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeHidden()
      })
    }
  })
}

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
