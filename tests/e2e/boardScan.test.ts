import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser } from '../support/openBrowser'
import { expectCodes, newWorkshop, openTrainersPage, readChat } from './boardCodes'
import { filmOf, photoOf } from './qrImages'
import { expect, test, watch } from './watched'

test('a code is typed by keyboard alone, and wrong groups are reported while typing', async ({
  page,
}) => {
  const workshop = await newWorkshop()
  await openTrainersPage(page, workshop)
  await page.getByRole('radio', { name: 'Chat plakken' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Code typen' })).toBeFocused()
  await page.keyboard.press('Tab')
  const field = page.getByLabel('Code', { exact: true })
  await expect(field).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Typ eerst een code.')).toBeVisible()
  const [, first = '', second = '', ...rest] = workshop.open(5).split('-')
  await page.keyboard.type(first.toLowerCase())
  await expect(page.getByText('Groep 1 hoort bij deze workshop.')).toBeVisible()
  await page.keyboard.type(second.startsWith('7') ? `8${second.slice(1)}` : `7${second.slice(1)}`)
  await expect(page.getByText('Groep 2 past niet bij deze workshop.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expectCodes(page, '0 codes')
  for (const _ of second) await page.keyboard.press('Backspace')
  await page.keyboard.type(` ${second} ${rest.join(' ').replaceAll('0', 'o')}`)
  await expect(page.getByText('Deze code klopt.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expectCodes(page, '1 code')
  await expect(page.getByText('Er kwam 1 code bij.')).toBeVisible()
  await expect(field).toHaveValue('')
  await expect(field).toBeFocused()
})

test('a photo of a QR code is read; any other file gets a reason', async ({ page }) => {
  const workshop = await newWorkshop()
  await openTrainersPage(page, workshop)
  await page.getByText('Camera of foto').click()
  const choose = async (buffer: Buffer) => {
    const photo = { name: 'foto.png', mimeType: 'image/png', buffer }
    await page.getByLabel('Kies een foto met een QR-code').setInputFiles(photo)
  }
  await choose(photoOf(workshop.open(1)))
  await expectCodes(page, '1 code')
  await choose(photoOf(await workshop.sealed(2), 4))
  await expectCodes(page, '2 codes')
  await choose(photoOf('https://example.org'))
  await expect(page.getByText('Op deze foto vinden we geen code')).toBeVisible()
  await choose(Buffer.from('geen foto'))
  await expect(page.getByText('Dit bestand kunnen we niet als foto openen.')).toBeVisible()
})

test('without a camera the page says so and accepts a photo', async ({ page }) => {
  await openTrainersPage(page, await newWorkshop())
  await page.getByText('Camera of foto').click()
  await page.getByRole('button', { name: 'Zet de camera aan' }).click()
  await expect(page.getByText(/Kies een foto, of typ de code\./)).toBeVisible()
  await expect(page.getByLabel('Kies een foto met een QR-code')).toBeAttached()
})

test('a code held before the camera is added once, and the camera turns off', async ({
  baseURL,
}) => {
  const workshop = await newWorkshop()
  const film = join(mkdtempSync(join(tmpdir(), 'ambtskompas-')), 'code.y4m')
  writeFileSync(film, filmOf(workshop.open(15)))
  const browser = await launchBrowser([
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ])
  const page = await browser.newPage({ baseURL: baseURL ?? '', locale: 'nl-NL' })
  const faults = watch(page, baseURL ?? '')
  await openTrainersPage(page, workshop)
  await readChat(page, [1, 2].map((person) => workshop.open(person)).join('\n'))
  await page.getByText('Camera of foto').click()
  await page.getByRole('button', { name: 'Zet de camera aan' }).click()
  await expect(page.getByText('Code 3 is binnen.')).toBeVisible()
  await expectCodes(page, '3 codes')
  const tracks = () =>
    page
      .locator('video')
      .evaluate((video: HTMLVideoElement) =>
        (video.srcObject as MediaStream).getTracks().map(({ readyState }) => readyState),
      )
  expect(await tracks()).toEqual(['live'])
  await page.evaluate(() => {
    const { srcObject } = document.querySelector('video') ?? {}
    Object.assign(globalThis, { kept: srcObject })
  })
  await page.getByRole('radio', { name: 'Chat plakken' }).check()
  await expect(page.locator('video')).toHaveCount(0)
  const after = await page.evaluate(() =>
    (globalThis as unknown as { kept: MediaStream }).kept
      .getTracks()
      .map(({ readyState }) => readyState),
  )
  expect(after).toEqual(['ended'])
  expect(faults).toEqual([])
  await browser.close()
})
