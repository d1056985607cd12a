import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import ICAL from 'ical.js'
import { monthsLater } from '../../src/result/step/plan'
import { openResult } from './savedFiles'
import { asScored } from './scan'
import { expect, test } from './watched'

const plan = (page: Page, name: string) => page.getByRole('group', { name, exact: true })

test.beforeEach(async ({ page }) => {
  await openResult(page, 'quick', (s) =>
    asScored(s, s.relation === 'citizens' ? 5 : s.relation === 'society' ? 1 : 3),
  )
})

/** The one event in the calendar file that a button hands over. */
async function eventFrom(page: Page, button: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const file = await readFile(await download.path(), 'utf8')
  const [event, ...others] = ICAL.Component.fromString(file).getAllSubcomponents('vevent')
  if (!event || others.length > 0) throw new Error('not exactly one event')
  return { name: download.suggestedFilename(), event: new ICAL.Event(event) }
}

test('what is typed is still there after a reload', async ({ page }) => {
  await plan(page, 'Ik doe')
    .getByLabel('Wat', { exact: true })
    .fill('De wijkraad bellen,\nen luisteren')
  await plan(page, 'Ik doe').getByLabel('Met wie').fill('Samira')
  await plan(page, 'Met mijn team').getByLabel('Wanneer').fill('2027-01-15')
  await page.getByLabel('Welke publieke waarde').fill('Rust, voor de buurt')
  await page
    .locator('summary')
    .filter({ hasText: /^Samenleving/ })
    .click()
  await page
    .getByLabel('Aantekening bij de samenleving')
    .pressSequentially('Vraag naar de speeltuin')
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.reload()
  await expect(plan(page, 'Ik doe').getByLabel('Wat', { exact: true })).toHaveValue(
    'De wijkraad bellen,\nen luisteren',
  )
  await expect(plan(page, 'Ik doe').getByLabel('Met wie')).toHaveValue('Samira')
  await expect(plan(page, 'Met mijn team').getByLabel('Wanneer')).toHaveValue('2027-01-15')
  await expect(page.getByLabel('Welke publieke waarde')).toHaveValue('Rust, voor de buurt')
  await expect(page.getByLabel('Aantekening bij de samenleving')).toHaveValue(
    'Vraag naar de speeltuin',
  )
})

test('an experiment is adopted, and replaces typed words only after asking', async ({ page }) => {
  const mine = plan(page, 'Ik doe')
  await mine.getByText('2 ideeën bij jouw kaarten').click()
  await mine
    .getByRole('button', { name: /^Neem over in ‘Ik doe’: Vraag een groep of bedrijf/ })
    .click()
  await expect(mine.getByLabel('Wat', { exact: true })).toHaveValue(/^Vraag een groep of bedrijf/)
  await expect(mine.getByLabel('Wat', { exact: true })).toBeFocused()

  await mine.getByLabel('Wat', { exact: true }).fill('Iets van mezelf')
  await mine.getByRole('button', { name: /^Neem over in ‘Ik doe’: Hoe ging het verder/ }).click()
  await page.getByRole('button', { name: 'Nee, laat staan' }).click()
  await expect(mine.getByLabel('Wat', { exact: true })).toHaveValue('Iets van mezelf')
  await mine.getByRole('button', { name: /^Neem over in ‘Ik doe’: Hoe ging het verder/ }).click()
  await page.getByRole('button', { name: 'Ja, vervang het' }).click()
  await expect(mine.getByLabel('Wat', { exact: true })).toHaveValue(/^Hoe ging het verder/)
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.reload()
  await expect(mine.getByLabel('Wat', { exact: true })).toHaveValue(/^Hoe ging het verder/)
})

test('the date of a step goes to a calendar', async ({ page }) => {
  const mine = plan(page, 'Ik doe')
  await expect(mine.getByRole('button', { name: /agenda/ })).toHaveCount(0)
  await mine.getByLabel('Wat', { exact: true }).fill('De wijkraad bellen, en luisteren; 🧭')
  await mine.getByLabel('Met wie').fill('Samira')
  await mine.getByLabel('Wanneer').fill('2026-12-31')
  const button = mine.getByRole('button', { name: 'Zet in je agenda (.ics)' })
  const { name, event } = await eventFrom(page, button)
  expect(name).toBe('ambtskompas-ik-doe.ics')
  expect(event.summary).toBe('Ik doe: De wijkraad bellen, en luisteren; 🧭')
  expect(event.description).toContain('Met wie: Samira')
  expect(event.startDate.toString()).toBe('2026-12-31')
  expect(event.endDate.toString()).toBe('2027-01-01')
  expect(event.attendees).toEqual([])
})

test('without a date one can still plan to look back, in the chosen language', async ({ page }) => {
  await page.getByRole('button', { name: 'English' }).click()
  const buttons = page.getByRole('button', { name: /calendar \(\.ics\)/ })
  await expect(buttons).toHaveCount(1)
  const today = await page.evaluate(() => {
    const now = new Date()
    const two = (n: number) => String(n).padStart(2, '0')
    return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  })
  const { name, event } = await eventFrom(page, buttons)
  expect(name).toBe('ambtskompas-look-back.ics')
  expect(event.summary).toBe('Look back with Ambtskompas')
  expect(event.startDate.toString()).toBe(monthsLater(today, 3))
})
