import { readFileSync } from 'node:fs'
import { expect, test } from './watched'

const list = readFileSync('content/examples/waterschap.json', 'utf8')
const waterBoard = JSON.parse(list) as { readonly statements: readonly unknown[] }
const file = { name: 'l.json', mimeType: 'application/json', buffer: Buffer.from(list) }
const toApp = { name: 'Naar de stellingen van Ambtskompas' }

test('somebody who takes part on a phone and comes back without the link finds the scan first', async ({
  page,
  browser,
}) => {
  await page.goto('./#/own')
  await page.getByLabel('Open een bewaarde vragenlijst').setInputFiles(file)
  await page.getByRole('button', { name: 'Maak er een workshop mee' }).click()
  await page.getByLabel('Titel').fill('Dijkdag')
  await page.getByRole('button', { name: 'Maak de workshop' }).click()
  await page.getByText('Deelnemers uitnodigen').click()
  const link = await page.getByText(/^http\S+#\/w\/\S+$/).innerText()

  const phone = await browser.newContext({
    locale: 'nl-NL',
    viewport: { width: 360, height: 740 },
  })
  const first = await phone.newPage()
  await first.goto(link)
  await expect(first.getByText('Workshop: Dijkdag')).toBeVisible()
  await expect(first.getByRole('button', toApp)).toHaveCount(0)
  await first.getByRole('radio', { name: 'vaak', exact: true }).first().check()
  await expect(first.getByText('Bewaard op dit apparaat')).toBeVisible()
  await first.close()

  const later = await phone.newPage()
  await later.goto('./')
  const kept = later.getByText(
    'Op dit apparaat staat een scan met de stellingen ‘Waterschap Vallei’.',
  )
  await expect(kept).toBeInViewport()
  const [line, heading] = await Promise.all([kept.boundingBox(), later.locator('h1').boundingBox()])
  expect(line?.y).toBeLessThan(heading?.y ?? 0)
  await expect(later.getByRole('link', { name: 'Mijn scans' })).toBeVisible()
  await later.getByRole('button', { name: 'Ga daarmee verder' }).click()
  await expect(later.getByRole('radio', { checked: true })).toHaveCount(1)
  await later.goto('./#/scan/quick/1')
  await expect(later.getByText('Workshop: Dijkdag')).toBeVisible()
  await phone.close()
})

test('somebody who tries a list of their own can go back to it, and never loses the focus', async ({
  page,
}) => {
  await page.goto('./#/own')
  await page.getByRole('button', { name: /^Begin met de 20 algemene stellingen/ }).click()
  const heading = page.getByRole('heading', { name: '20 stellingen' })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await expect(page.getByRole('button', { name: 'English' })).toBeFocused()
  await page.getByRole('button', { name: 'Begin opnieuw' }).click()
  await page.getByRole('button', { name: 'Ja, wis' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByLabel('Open een bewaarde vragenlijst').setInputFiles(file)
  await page.getByRole('button', { name: 'Probeer ze zelf' }).click()
  await expect(page).toHaveURL(/#\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(heading).toBeVisible()
  await page.goForward()
  await page.goto('./#/workshops')
  await page.getByRole('button', { name: /^Probeer het bord met/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Oefenbord/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('a file or link that cannot be read gets one sentence, in both languages', async ({
  page,
}) => {
  await page.goto('./#/own')
  const open = async (content: string) =>
    page
      .getByLabel(/Open een bewaarde vragenlijst|Open a saved questionnaire/)
      .setInputFiles({ ...file, buffer: Buffer.from(content) })
  await open('{"scans": []}')
  await expect(page.getByText('Dit is geen vragenlijst.')).toBeVisible()
  await open(JSON.stringify({ ...waterBoard, statements: waterBoard.statements.slice(1, 9) }))
  await expect(
    page.getByText('Een vragenlijst heeft 15 tot 60 stellingen. Nu zijn het er 8.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(
    page.getByText('A questionnaire has 15 to 60 statements. This one has 8.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Start again' }).click()
  await page.getByRole('button', { name: 'Yes, erase' }).click()
  await open(list.slice(0, 700))
  await expect(page.getByText('Part of this questionnaire is missing.')).toBeVisible()
  await page.goto('./#/b/AQEC')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The statements in this link cannot be read',
  )
  await page.getByRole('link', { name: 'Open a saved questionnaire' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your own statements')
})
