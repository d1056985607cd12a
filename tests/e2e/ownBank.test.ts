import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './profile'

type Statement = { id: string; quick: boolean; since: number; text: { nl: string; en: string } }
type Bank = { version: number; statements: Statement[] }

const text = readFileSync('content/bank.json', 'utf8')

/** Our bank after somebody worked on it. */
function changed(change: (bank: Bank) => void): string {
  const bank = JSON.parse(text) as Bank
  change(bank)
  return JSON.stringify(bank, null, 2)
}

async function choose(page: Page, content: string): Promise<void> {
  const file = { name: 'bank.json', mimeType: 'application/json', buffer: Buffer.from(content) }
  await page.getByLabel(/Kies een vragenlijst|Choose a question bank/).setInputFiles(file)
}

const says = (page: Page, sentence: string | RegExp) =>
  expect(page.getByRole('status').getByText(sentence)).toBeVisible()

const faults: string[] = []

test.beforeEach(async ({ page }) => {
  faults.length = 0
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto('./#/check')
})

test.afterEach(() => {
  expect(faults).toEqual([])
})

test('for a sound bank the page says what was checked and what is next', async ({ page }) => {
  await choose(page, text)
  await says(page, 'Nagekeken: 60 stellingen, in het Nederlands en in het Engels.')
  await expect(page.getByText('Zet het bestand als bank.json in de map ‘content’')).toBeVisible()
})

test('for faults the page says where they are and how to mend them, in its language', async ({
  page,
}) => {
  const broken = changed(({ statements: [first, second] }) => {
    if (first) first.text.nl = 'Ik bel vaak met groepen.'
    if (second) second.quick = false
    if (second) second.text.en = 'I phone groups'
  })
  await choose(page, broken)
  await says(page, /^Er zijn \d fouten gevonden\./)
  const dutch = page.getByRole('listitem').filter({ hasText: 'regel frequencyWord' })
  await expect(dutch).toContainText('I-purpose-politics')
  await expect(dutch).toContainText('bank.json · Nederlands')
  await expect(dutch).toContainText('De stelling zegt zelf al hoe vaak: vaak.')

  await page.getByRole('button', { name: 'English' }).click()
  await says(page, /^\d faults were found\./)
  const english = page.getByRole('listitem').filter({ hasText: 'rule notOneSentence' })
  await expect(english).toContainText('I-purpose-organisation')
  await expect(english).toContainText('bank.json · English')
  await expect(english).toContainText('A statement is one sentence that ends in a full stop.')
  await expect(page.getByRole('listitem').filter({ hasText: 'rule quickKey' })).toHaveCount(1)
})

test('a proper change of meaning only asks for the log', async ({ page }) => {
  const next = changed((bank) => {
    bank.version += 1
    const [first] = bank.statements
    if (first) first.since = bank.version
  })
  await choose(page, next)
  await says(page, /^In de vragenlijst zelf is geen fout gevonden\./)
  const { version } = JSON.parse(text) as Bank
  await expect(page.getByText(`Het logboek eindigt bij versie ${String(version)}`)).toBeVisible()
})

test('a file that is no bank gets one sentence, and the next is checked as usual', async ({
  page,
}) => {
  await choose(page, text.slice(0, 9000))
  await says(page, /^Dit lijkt een vragenlijst, maar er mist een stuk/)
  await choose(page, '<html>statements</html>')
  await says(page, /^Dit is geen vragenlijst\./)
  await choose(page, '{"statements":' + '['.repeat(400_000))
  await says(page, /^Dit lijkt een vragenlijst, maar/)
  await choose(page, ' '.repeat(1_000_001))
  await says(page, 'Dit bestand is te groot. Een vragenlijst is hoogstens 1 MB.')

  const wrong = { id: 0, level: 0, ambition: 0, relation: 0, since: 0, text: 0 }
  await choose(page, JSON.stringify({ statements: Array.from({ length: 200 }, () => wrong) }))
  await says(page, /^Er zijn \d{4} fouten gevonden\./)
  await expect(page.getByRole('listitem').filter({ hasText: 'regel' })).toHaveCount(100)
  await expect(page.getByText(/^En nog \d{4}\.$/)).toBeVisible()

  const id = '<img src=x onerror=alert(1)>\u202Ecod.exe\u200B'
  await choose(
    page,
    changed(({ statements: [first] }) => first && (first.id = id)),
  )
  await expect(page.getByText('<img src=x onerror=alert(1)>cod.exe', { exact: true })).toBeVisible()

  await choose(page, text)
  await says(page, 'Nagekeken: 60 stellingen')
})
