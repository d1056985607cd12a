import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchBrowser } from '../support/openBrowser'
import { expectCodes, newWorkshop, openTrainersPage, readChat } from './boardCodes'
import { filmOf, filmOfTable, photoOf } from './qrImages'
import { expect, test, watch } from './watched'

/** A browser whose camera sees a film. */
async function openWithCamera(film: Buffer) {
  const path = join(mkdtempSync(join(tmpdir(), 'ambtskompas-')), 'film.y4m')
  writeFileSync(path, film)
  return launchBrowser([
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${path}`,
  ])
}

test('a photo of a QR code is read; any other file gets a reason', async ({ page }) => {
  const workshop = await newWorkshop()
  await openTrainersPage(page, workshop)
  await page.getByText('Camera of foto').click()
  const choose = async (buffer: Buffer) => {
    const photo = { name: 'foto.png', mimeType: 'image/png', buffer }
    await page.getByLabel('Kies foto’s met QR-codes').setInputFiles(photo)
  }
  await choose(photoOf(await workshop.code(1)))
  await expectCodes(page, '1 code')
  await choose(photoOf(await workshop.code(2), 4))
  await expectCodes(page, '2 codes')
  await choose(photoOf('https://example.org'))
  await expect(page.getByText('Foto’s zonder code: 1.')).toBeVisible()
  await choose(Buffer.from('geen foto'))
  await expect(page.getByText('Geen foto: 1.')).toBeVisible()
})

test('without a camera the page says so and accepts a photo', async ({ page }) => {
  await openTrainersPage(page, await newWorkshop())
  await page.getByText('Camera of foto').click()
  await page.getByRole('button', { name: 'Zet de camera aan' }).click()
  await expect(page.getByText(/Kies een foto\./)).toBeVisible()
  await expect(page.getByLabel('Kies foto’s met QR-codes')).toBeAttached()
})

test('a code held before the camera is added once, and the camera turns off', async ({
  baseURL,
}) => {
  const workshop = await newWorkshop()
  const browser = await openWithCamera(filmOf(await workshop.code(15)))
  const page = await browser.newPage({ baseURL: baseURL ?? '', locale: 'nl-NL' })
  const faults = watch(page, baseURL ?? '')
  await openTrainersPage(page, workshop)
  await readChat(page, (await workshop.codes([1, 2])).join('\n'))
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
  await page.getByRole('radio', { name: 'Plakken' }).check()
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

test('six phones before the camera at once are all read', async ({ baseURL }) => {
  const workshop = await newWorkshop({ handIn: 'room' })
  const codes = await workshop.codes([1, 2, 3, 4, 5, 6])
  const browser = await openWithCamera(filmOfTable(codes.map((code) => code.replaceAll('-', ''))))
  const page = await browser.newPage({ baseURL: baseURL ?? '', locale: 'nl-NL' })
  const faults = watch(page, baseURL ?? '')
  await openTrainersPage(page, workshop)
  await page.getByRole('button', { name: 'Zet de camera aan' }).click()
  await expectCodes(page, '6 codes')
  expect(faults).toEqual([])
  await browser.close()
})
