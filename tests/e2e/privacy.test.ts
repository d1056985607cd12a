import type { Request } from '@playwright/test'
import { keptScan } from '../support/keptScan'
import { answerByMouse, answerScan } from './scan'
import { expect, test } from './watched'

test.use({ serviceWorkers: 'allow' })

/** Whether a request asks for a file and says nothing else. */
function isPlainFetch(request: Request): boolean {
  const { search } = new URL(request.url())
  return request.method() === 'GET' && search === '' && request.postData() === null
}

test('a whole scan with its result fetches files of the app and sends nothing', async ({
  page,
  context,
}) => {
  const requests: Request[] = []
  const lines: string[] = []
  context.on('request', (request) => requests.push(request))
  page.on('websocket', (socket) => lines.push(socket.url()))
  await page.goto('./')
  await answerScan(page, 4, () => 4, answerByMouse)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Mijn scans' }).click()
  await page.getByRole('link', { name: 'Wat we beloven' }).click()
  await expect(page.getByRole('heading', { name: 'Wat we beloven' })).toBeVisible()

  expect(requests.length).toBeGreaterThan(3)
  const talking = requests.filter((request) => !isPlainFetch(request))
  expect(talking.map((request) => `${request.method()} ${request.url()}`)).toEqual([])
  expect(lines).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => document.cookie)).toBe('')
})

test('the promises are one step away from every page, and so is wiping', async ({ page }) => {
  for (const fragment of ['#/', '#/about', '#/scan/full/3', '#/workshops', '#/nergens']) {
    await page.goto(`./${fragment}`)
    const footer = page.getByRole('contentinfo')
    await expect(footer.getByRole('button', { name: 'Wis alles op dit apparaat' })).toBeVisible()
    await footer.getByRole('link', { name: 'Wat we beloven' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe het werkt')
    const promises = page.getByRole('heading', { name: 'Wat we beloven' })
    await expect(promises).toBeFocused()
    await expect(promises).toBeInViewport()
    await footer.scrollIntoViewIfNeeded()
    await expect(promises).not.toBeInViewport()
    await footer.getByRole('link', { name: 'Wat we beloven' }).click()
    await expect(promises).toBeInViewport()
  }
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'What we promise' })).toBeVisible()
})

test('beside the first promise is what to do on a shared computer', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Gedeelde computer?' }).click()
  await expect(page.getByRole('heading', { name: 'Op een gedeelde computer' })).toBeFocused()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe het werkt')
  const here = page.getByRole('main')
  await here.getByRole('button', { name: 'Bewaar mijn scan niet' }).click()
  await page.getByRole('button', { name: 'Ja, bewaar niets' }).click()
  await expect(here.getByText('We bewaren je scan niet.')).toBeVisible()
  await expect(here.getByText('Je scan wordt niet bewaard.')).toBeInViewport()
  await expect(here.getByRole('button', { name: 'Bewaar hem vanaf nu wel' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(here.getByRole('button', { name: 'Bewaar mijn scan niet' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Ja, bewaar niets' }).click()
  await expect(here.getByText('We bewaren je scan niet.')).toBeVisible()
  await page.goto('./#/scan/quick/1')
  await page.getByRole('radio', { name: 'soms' }).first().check()
  await page.goto('./#/about?at=shared')
  expect(await keptScan(page)).toBeUndefined()
  await here.getByRole('button', { name: 'Wis alles op dit apparaat' }).click()
  await page.getByRole('button', { name: 'Ja, wis' }).click()
  await expect(page.getByText('Gewist van dit apparaat.')).toBeInViewport()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})
