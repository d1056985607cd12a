import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import ICAL from 'ical.js'
import { monthsLater } from '../../src/core/days'
import { openResult } from './savedFiles'
import { asScored, bank } from './scan'
import { expect, test } from './watched'

const what = (page: Page) => page.getByLabel('Wat ga je doen?')

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

/** The day where the browser is. */
function today(page: Page): Promise<string> {
  return page.evaluate(() => {
    const now = new Date()
    const two = (n: number) => String(n).padStart(2, '0')
    return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  })
}

test('what is typed is still there after a reload', async ({ page }) => {
  await what(page).fill('De wijkraad bellen,\nen luisteren')
  await page.getByLabel('Met wie').fill('Samira')
  await page.getByLabel('Wanneer').fill('2027-01-15')
  await page.getByLabel('Voor wie?').pressSequentially('Rust, voor de buurt')
  await expect(page.getByText('Bewaard op dit apparaat').first()).toBeVisible()
  await page.reload()
  await expect(what(page)).toHaveValue('De wijkraad bellen,\nen luisteren')
  await expect(page.getByLabel('Met wie')).toHaveValue('Samira')
  await expect(page.getByLabel('Wanneer')).toHaveValue('2027-01-15')
  await expect(page.getByLabel('Voor wie?')).toHaveValue('Rust, voor de buurt')
})

test('the suggestion follows what is marked, until something is done with it', async ({ page }) => {
  const suggested = await what(page).inputValue()
  expect(suggested).not.toBe('')
  const aboutProfession = bank.statements.find(
    (s) => s.quick && s.relation === 'profession' && !s.reversed,
  )
  await page.getByText('Kies vaker of minder').click()
  await page.getByRole('button', { name: 'Alle 20' }).click()
  const more = page
    .getByRole('group', { name: aboutProfession?.text.nl ?? 'none' })
    .getByRole('button', { name: 'vaker' })
  await more.click()
  await expect(what(page)).not.toHaveValue(suggested)
  await page.getByRole('button', { name: 'Andere stap' }).click()
  const chosen = await what(page).inputValue()
  await more.click()
  await expect(what(page)).toHaveValue(chosen)
})

test('own words are replaced only after asking, and the keyboard stays in place', async ({
  page,
}) => {
  await what(page).fill('Iets van mezelf')
  const team = page.getByRole('button', { name: 'Met mijn team' })
  await team.click()
  await page.getByRole('button', { name: 'Nee, toch niet' }).click()
  await expect(what(page)).toHaveValue('Iets van mezelf')
  await expect(team).toBeFocused()
  await team.click()
  await page.getByRole('button', { name: 'Ja, vervang' }).click()
  await expect(what(page)).not.toHaveValue('Iets van mezelf')
  await expect(what(page)).toBeFocused()
  await expect(team).toHaveAttribute('aria-pressed', 'true')
})

test('the step goes to a calendar, and only then the look back is offered', async ({ page }) => {
  const later = page.getByRole('button', { name: /terugkijken/ })
  await what(page).fill('De wijkraad bellen, en luisteren; 🧭')
  await page.getByLabel('Met wie').fill('Samira')
  await page.getByLabel('Wanneer').fill('2026-12-31')
  await expect(later).toHaveCount(0)
  const step = await eventFrom(page, page.getByRole('button', { name: 'Zet in mijn agenda' }))
  expect(step.name).toBe('ambtskompas-stap.ics')
  expect(step.event.summary).toBe('De wijkraad bellen, en luisteren; 🧭')
  expect(step.event.description).toContain('Met wie: Samira')
  const site = await page.evaluate(() => location.origin + location.pathname)
  expect(step.event.description).toContain(`Uit Ambtskompas: ${site}`)
  expect(step.event.component.getFirstPropertyValue('url')).toBe(site)
  expect(step.event.startDate.toString()).toBe('2026-12-31T09:00:00')
  expect(step.event.endDate.toString()).toBe('2026-12-31T09:15:00')
  expect(step.event.attendees).toEqual([])
  await expect(page.getByText('Zie je ‘ambtskompas-stap.ics’ bij je downloads?')).toBeVisible()

  const back = await eventFrom(page, later)
  expect(back.name).toBe('ambtskompas-terugkijken.ics')
  expect(back.event.summary).toBe('Terugkijken met Ambtskompas')
  expect(back.event.description).toContain(site)
  expect(back.event.startDate.toString()).toBe(`${monthsLater(await today(page), 3)}T09:00:00`)
})
