import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openProfile } from '../support/openBrowser'
import { answerBlock, asScored, goOn } from './scan'
import { expect, test } from './watched'

test('a reload in the middle of a block loses nothing', async ({ page }) => {
  await page.goto('./#/scan/quick/2')
  await answerBlock(page, (s) => asScored(s, 4))
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(5)

  await page.goto('./#/')
  await expect(page.getByText('Je hebt 5 van de 20 stellingen beantwoord.')).toBeVisible()
  await page.getByRole('link', { name: 'Ga verder met blok 2' }).click()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(5)
})

test('a browser that is closed and reopened continues where it was', async ({
  baseURL,
  launchOptions,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'ambtskompas-'))
  const open = () => openProfile(profile, launchOptions)
  try {
    const first = await open()
    const page = await first.newPage()
    await page.goto(baseURL ?? '')
    await answerBlock(page, (s) => asScored(s, 2))
    await goOn(page)
    await page.getByRole('radio', { name: 'zelden' }).first().check()
    await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
    await first.close()

    const second = await open()
    const again = await second.newPage()
    await again.goto(baseURL ?? '')
    await expect(again.getByText('Je hebt 6 van de 20 stellingen beantwoord.')).toBeVisible()
    await again.getByRole('link', { name: 'Ga verder met blok 2' }).click()
    await expect(again.getByRole('radio', { name: 'zelden' }).first()).toBeChecked()
    await second.close()
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
})

test('of two tabs the one left behind says so at once and overwrites nothing', async ({
  page,
  context,
}) => {
  await page.goto('./#/scan/quick/1')
  await page.getByRole('radio', { name: 'soms' }).first().check()
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  const other = await context.newPage()
  await other.goto('./#/scan/quick/1')
  await other.getByRole('radio', { name: 'vaak' }).first().check()
  await expect(other.getByText('Bewaard op dit apparaat')).toBeVisible()

  await expect(page.getByText('Je ging verder in een ander tabblad')).toBeVisible()
  await page.getByRole('radio', { name: 'zelden' }).nth(1).check()
  await page.getByRole('button', { name: 'Laad de nieuwste antwoorden' }).click()
  await expect(page.getByRole('radio', { name: 'vaak' }).first()).toBeChecked()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1)
})

test('wiping asks first, and then leaves nothing on the device', async ({ page }) => {
  await page.goto('./#/scan/quick/1')
  await page.getByRole('radio', { name: 'soms' }).first().check()
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.goto('./#/review/quick')
  await page.getByRole('button', { name: 'Wis al mijn antwoorden' }).click()
  await page.getByRole('button', { name: 'Nee, toch niet' }).click()
  await expect(page.getByText('Je hebt 1 van de 20 stellingen beantwoord.')).toBeVisible()
  await page.getByRole('button', { name: 'Wis al mijn antwoorden' }).click()
  await page.getByRole('button', { name: 'Ja, wis' }).click()
  await expect(page.getByText('Blok 1 van 4 ·')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})
