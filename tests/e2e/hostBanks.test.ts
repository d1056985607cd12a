import { rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readFolder } from '../../build/release/buildApp'
import { encodeBank } from '../../src/content/own/bankLink'
import { bank, configure, hostFolder } from '../support/adapted'
import { openHost, type Host } from '../support/host'
import { expect, test } from './profile'

let folder: string
let host: Host

test.use({ serviceWorkers: 'block' })
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  folder = await hostFolder(readFolder('dist'))
  host = await openHost(folder, '/hr/', true)
})
test.afterAll(async () => {
  await host.stop()
  rmSync(folder, { recursive: true })
})

const line = 'Stellingen: ‘Waterschap Vallei’.'
const answered = (body: string) => ({ status: 200, type: 'application/json', body })

/** The link of the workshop whose board is open. */
async function linkOnBoard(page: Page): Promise<string> {
  await page.getByText('Deelnemers uitnodigen').click()
  return page.getByText(/^http\S+#\/w\/\S+$/).innerText()
}

for (const [what, answer, remedy] of [
  ['is not there', { status: 404 }, 'Het bestand banks/waterschap.json uit config.json staat niet'],
  [
    'is refused',
    answered('{"statements":[]}'),
    'De app kan banks/waterschap.json niet gebruiken. Een vragenlijst heeft 15 tot 60 stellingen.',
  ],
] as const) {
  test(`where the bank of the host ${what}, the app says so, and loses nothing`, async ({
    page,
    context,
  }) => {
    const { status } = configure(folder, { banks: ['waterschap'], defaultBank: 'waterschap' })
    expect(status).toBe(0)
    host.answer('banks/waterschap.json', answered(bank))
    await page.goto(host.address)
    await expect(page.getByText(line)).toBeVisible()
    await page.getByRole('radio', { name: 'vaak' }).first().check()
    await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()

    host.answer('banks/waterschap.json', answer)
    const later = await context.newPage()
    await later.goto(host.address)
    await expect(
      later.getByText(
        'Deze vragenlijst is nu niet te gebruiken. Probeer het later nog eens. Je ziet de algemene stellingen.',
      ),
    ).toBeVisible()
    await expect(later.getByRole('radio', { checked: true })).toHaveCount(0)
    await later.getByRole('button', { name: 'English' }).click()
    await expect(later.getByText('This questionnaire cannot be used now.')).toBeVisible()
    await later.getByRole('button', { name: 'Nederlands' }).click()
    await later.goto(`${host.address}#/check`)
    await expect(later.getByText(remedy)).toBeVisible()

    // What was answered is still there, and so is the way to it.
    await later.goto(`${host.address}#/`)
    await later.getByRole('button', { name: 'Ga daarmee verder' }).click()
    await expect(later.getByText(line)).toBeVisible()
    await expect(later.getByRole('radio', { checked: true })).toHaveCount(1)
  })
}

test('a bank of the host that was kept with a board travels by its name again', async ({
  page,
  context,
  browser,
}) => {
  configure(folder, { banks: ['waterschap'], banksFromLinks: false })
  host.answer('banks/waterschap.json', answered(bank))
  await page.goto(`${host.address}#/own`)
  await page.getByRole('button', { name: 'Maak een workshop met ‘Waterschap Vallei’' }).click()
  await expect(page.getByText(line)).toBeVisible()
  await page.getByRole('button', { name: 'Maak de workshop' }).click()
  const link = await linkOnBoard(page)
  expect(link.length).toBeLessThan(host.address.length + 160)

  const later = await context.newPage()
  await later.goto(`${host.address}#/workshops`)
  await later.getByRole('link', { name: /Open het bord/ }).click()
  await expect(later.getByText(line)).toBeVisible()
  expect(await linkOnBoard(later)).toBe(link)

  const phone = await (await browser.newContext({ locale: 'nl-NL' })).newPage()
  await phone.goto(link)
  await expect(phone.getByText(line)).toBeVisible()
  await phone.context().close()
})

test('a link opens no file in banks/ but those that the host offers', async ({ page }) => {
  const link = `${host.address}#/b/${encodeBank({ kind: 'host', id: 'waterschap' })}`
  host.answer('banks/waterschap.json', answered(bank))
  configure(folder, {})
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'De stellingen in deze link zijn niet te lezen',
  )
  configure(folder, { banks: ['waterschap'] })
  await page.reload()
  await expect(page.getByText(line)).toBeVisible()
})

test('settings that the page itself does not have yet are named, with what to do', async ({
  page,
}) => {
  configure(folder, {})
  const config = JSON.stringify({ banks: ['waterschap'], defaultBank: 'waterschap' })
  host.answer('config.json', answered(config))
  host.answer('banks/waterschap.json', answered(bank))
  await page.goto(`${host.address}#/check`)
  await expect(
    page.getByText(
      '‘defaultBank’ uit config.json staat nog niet in de pagina zelf. Voer configure.mjs uit.',
    ),
  ).toBeVisible()
})
