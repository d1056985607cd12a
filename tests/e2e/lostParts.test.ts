import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from './profile'
import { openResult } from './savedFiles'
import { asScored } from './scan'

// A part of the app that does not arrive: a deployment in between, or a network that fails.
test.use({ serviceWorkers: 'block' })

test('a page that does not arrive is requested once more, and answers are kept', async ({
  page,
  startHost,
}) => {
  const host = await startHost()
  let refused = 0
  await page.route('**/assets/AboutWithDeviceData-*.js', async (route) => {
    refused += 1
    await (refused === 1 ? route.abort() : route.continue())
  })
  await page.goto(host.address)
  await page.getByRole('radio', { name: 'vaak' }).first().check()
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.getByRole('link', { name: 'Hoe het werkt' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hoe het werkt' })).toBeVisible()
  expect(refused).toBe(2)
  await page.getByRole('link', { name: 'Ambtskompas, naar het begin' }).click()
  await expect(page.getByText('1 van 5 beantwoord')).toBeVisible()
})

test('if it still does not arrive, the page says so and offers the answers', async ({
  page,
  startHost,
}) => {
  const host = await startHost()
  await page.route('**/assets/AboutWithDeviceData-*.js', (route) => route.abort())
  await page.goto(host.address)
  await page.getByRole('radio', { name: 'vaak' }).first().check()
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.getByRole('link', { name: 'Hoe het werkt' }).click()
  await expect(page.getByRole('heading', { name: 'Er ging iets mis op deze pagina' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar mijn antwoorden als bestand' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.json$/)
})

test('answers that a missing part makes unreadable are not touched', async ({
  page,
  startHost,
}) => {
  const host = await startHost()
  await page.goto(host.address)
  await page.getByRole('radio', { name: 'vaak' }).first().check()
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.route('**/assets/saved-*.js', (route) => route.abort())
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Er ging iets mis op deze pagina' })).toBeVisible()
  await page.unroute('**/assets/saved-*.js')
  await page.getByRole('button', { name: 'Laad de pagina opnieuw' }).click()
  await expect(page.getByText('1 van 5 beantwoord')).toBeVisible()
})

test('without its script the page is never blank', async ({ page, startHost }) => {
  const host = await startHost()
  let asked = 0
  await page.route('**/assets/index-*.js', async (route) => {
    asked += 1
    await route.abort()
  })
  await page.goto(`${host.address}#/about`)
  await expect(page.getByText('Ambtskompas start hier niet: laad de pagina opnieuw')).toBeVisible()
  expect(asked).toBe(2)
})

test('a result whose report does not arrive is printed itself, without its controls', async ({
  page,
}) => {
  await page.route('**/assets/ReportPage-*.js', (route) => route.abort())
  await openResult(page, 'quick', (s) => asScored(s, 4))
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf()))
  const { text } = await extractText(pdf, { mergePages: true })
  expect(text).toContain('Al je antwoorden in één beeld')
  expect(text).not.toMatch(/Ruimte om te schrijven|Print één A4|Snel naar|wijkraad|CSV/)
})
