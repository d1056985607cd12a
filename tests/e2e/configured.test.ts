import { rmSync } from 'node:fs'
import { readFolder } from '../../build/release/buildApp'
import { toLines } from '../../src/content/own/bankLines'
import { encodeBank } from '../../src/content/own/bankLink'
import type { OwnBankFile } from '../../src/content/own/ownBankFile'
import { packBank } from '../../src/content/own/packBank'
import { bank, configure, hostFolder } from '../support/adapted'
import { fullConfig } from '../support/fullConfig'
import { openHost, type Host } from '../support/host'
import { expect, test } from './profile'
import { watch } from './watched'

let folder: string
let host: Host

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  folder = await hostFolder(readFolder('dist'))
  host = await openHost(folder, '/hr/', true)
})
test.afterAll(async () => {
  await host.stop()
  rmSync(folder, { recursive: true })
})

test('what configure.mjs puts into the page is there before any script, and stays', async ({
  browser,
  page,
}) => {
  expect(configure(folder, fullConfig).status).toBe(0)
  const still = await browser.newPage({ javaScriptEnabled: false })
  await still.goto(host.address)
  await expect(still.getByRole('link', { name: 'Kompas Vallei, naar het begin' })).toBeVisible()
  await expect(still.getByRole('img', { name: 'Waterschap Vallei' })).toBeVisible()
  await expect(still.locator('html')).toHaveCSS('background-color', 'rgb(250, 240, 230)')
  await still.close()

  const faults = watch(page, host.address)
  await page.goto(host.address)
  await expect(page.getByRole('contentinfo')).toContainText('Aangeboden door Waterschap Vallei')
  await expect(page.getByRole('link', { name: 'Kompas Vallei, naar het begin' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'Waterschap Vallei' })).toHaveCount(1)
  await expect(page.locator('#theme')).toHaveCount(1)
  // Its own question bank comes first, instead of the prerendered block.
  await expect(page.getByText('Stellingen: ‘Waterschap Vallei’.')).toBeVisible()
  await expect(
    page.getByText('Ik praat met collega’s over wat goed werk voor het waterschap is.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Naar de algemene stellingen' }).click()
  await expect(page.getByText('Stellingen: ‘Waterschap Vallei’.')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('radio')).toHaveCount(30)
  // A trainer uses a bank of the host, and the link names only its file.
  await page.goto(`${host.address}#/own`)
  await page.getByRole('button', { name: 'Maak een workshop met ‘Waterschap Vallei’' }).click()
  await expect(page.getByText('Stellingen: ‘Waterschap Vallei’.')).toBeVisible()
  await page.getByRole('button', { name: 'Maak de workshop' }).click()
  await page.getByText('Deelnemers uitnodigen').click()
  const link = await page.getByText(/^http\S+#\/w\/\S+$/).innerText()
  expect(link.length).toBeLessThan(host.address.length + 160)
  await page.goto(`${host.address}#/`)
  await page.getByRole('button', { name: 'Naar de algemene stellingen' }).click()
  await expect(page.getByText('Stellingen: ‘Waterschap Vallei’.')).toHaveCount(0)
  expect(faults).toEqual([])
  await page.goto(`${host.address}#/check`)
  const settings = page.locator('dl > div', { hasText: 'Instellingen van de organisatie' })
  await expect(settings.getByText('In orde', { exact: true })).toBeVisible()
})

test('a host that wants no statements of others does not take them from a link', async ({
  page,
}) => {
  const packed = packBank(toLines(JSON.parse(bank) as OwnBankFile))
  const link = `${host.address}#/b/${encodeBank({ kind: 'packed', packed })}`
  expect(configure(folder, { banksFromLinks: false }).status).toBe(0)
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'De stellingen in deze link zijn niet te lezen',
  )
  expect(configure(folder, '{}').status).toBe(0)
  await page.reload()
  await expect(
    page.getByText('Ik praat met collega’s over wat goed werk voor het waterschap is.'),
  ).toBeVisible()
})

test('a page in another language is taken over as it is', async ({ page }) => {
  const { status } = configure(folder, { language: { default: 'en', offer: ['en', 'nl'] } })
  expect(status).toBe(0)
  const faults = watch(page, host.address)
  await page.goto(host.address)
  await page.getByRole('radio', { name: 'sometimes' }).first().check()
  await expect(page.getByRole('contentinfo').getByRole('button').first()).toBeVisible()
  await expect(page.getByRole('radio', { name: 'sometimes' }).first()).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(faults).toEqual([])
})
