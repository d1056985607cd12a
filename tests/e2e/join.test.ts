import { keptScan } from '../support/keptScan'
import { answerBlock, goOn } from './scan'
import { expect, test } from './watched'
import { makeWorkshop } from './workshopLinks'

const joins = 'Je doet mee aan een workshop'

test('every mangled link opens the workshop', async ({ page }) => {
  const { payload } = await makeWorkshop()
  const half = `${payload.slice(0, 30)}%0A%20${payload.slice(30)}`
  const encode = encodeURIComponent
  for (const hash of [
    `#/w/${payload}`,
    `#w/${payload}`,
    `#${encode(`/w/${payload}`)}`,
    `#${encode(encode(`/w/${payload}`))}`,
    `#/w/${payload}&amp;utm_source=mail`,
    `#/w/${payload}?utm_source=mail`,
    `#/w/${payload}>`,
    `#/w/${payload}).`,
    `#/w/${half}`,
    `#/w/${payload}_`,
  ]) {
    await test.step(hash.replace(payload, '…'), async () => {
      await page.goto('./#/about')
      await page.goto(`./${hash}`)
      await expect(page.getByRole('heading', { name: joins })).toBeVisible()
    })
  }
})

test('a bad link says what is wrong, and a pasted mail mends it', async ({ page }) => {
  const { payload } = await makeWorkshop()
  const newer = await makeWorkshop({ bank: 2 ** 15 })
  for (const [bad, sentence] of [
    [payload.slice(0, 60), 'Het einde van de link is weggevallen.'],
    [payload.replace(/.{9}$/, 'AAAAAAAAA'), 'een teken veranderd of weggevallen'],
    [`${payload.slice(0, 9)}é${payload.slice(10)}`, 'een teken dat er niet in hoort'],
    ['A'.repeat(5000), 'De link is veel te lang.'],
    [newer.payload, 'een andere versie van Ambtskompas'],
  ] as const) {
    await test.step(sentence, async () => {
      await page.goto('./#/about')
      await page.goto(`./#/w/${bad}`)
      await expect(page.getByText(sentence)).toBeVisible()
      await expect(page.getByRole('link', { name: /zonder workshop/ })).toBeVisible()
    })
  }
  const safe = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(
    `https://example.nl/#/w/${payload}`,
  )}&data=05%7C02%7C`
  await page.getByLabel('Plak de link hier').fill('Tot dinsdag!')
  await page.getByRole('button', { name: 'Zoek de link' }).click()
  await expect(page.getByText('Hierin staat geen link van een workshop.')).toBeVisible()
  await page.getByLabel('Plak de link hier').fill(`Beste collega,\n> ${safe}\n> Groet, Anne`)
  await page.getByRole('button', { name: 'Zoek de link' }).click()
  await expect(page.getByRole('heading', { name: joins })).toBeFocused()
})

test('the workshop offers its own language but does not choose it by itself', async ({ page }) => {
  const { payload } = await makeWorkshop({ language: 'en', title: 'Permit teams' })
  await page.goto(`./#/w/${payload}`)
  await expect(page.getByRole('heading', { name: joins })).toBeVisible()
  await page.getByRole('link', { name: 'Go on in English' }).click()
  await expect(
    page.getByRole('heading', { name: 'You are taking part in a workshop' }),
  ).toBeVisible()
  await expect(page.getByText('(title chosen by whoever made the link)')).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`#/w/${payload}$`))
  await page.reload()
  await expect(page.getByRole('button', { name: 'Start the scan' })).toBeVisible()
})

test('an unfinished scan is put aside for a workshop and is found again', async ({ page }) => {
  const { payload } = await makeWorkshop({ form: 'full' })
  await page.goto('./#/scan/quick/1')
  await answerBlock(page, () => 4)
  await goOn(page)
  await page.goto(`./#/w/${payload}`)
  await expect(page.getByText(/Van de 60 stellingen .* zijn er 5 al beantwoord/)).toBeVisible()
  await expect(page.getByRole('radio', { name: /^Leg ze opzij/ })).toBeChecked()
  await page.getByRole('button', { name: 'Begin met de scan' }).click()
  await expect(page.getByText('Blok 1 van 12 ·')).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.goto(`./#/w/${payload}`)
  await expect(page.getByText(/Op dit apparaat doet al iemand mee/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/Op dit apparaat doet al iemand mee/)).toBeVisible()
  await page.getByRole('button', { name: 'Doe niet meer mee aan deze workshop' }).click()
  await page.getByRole('button', { name: 'Ja, ik doe niet meer mee' }).click()
  await expect(page.getByText(/Op dit apparaat doet al iemand mee/)).toHaveCount(0)
  await page.goto('./#/scans')
  await expect(page.getByText(/Snelle scan · 5 van 20 stellingen beantwoord/)).toBeVisible()
})

test('the next participant on one phone meets nothing of the one before', async ({ page }) => {
  const { payload } = await makeWorkshop()
  await page.goto(`./#/w/${payload}`)
  await page.getByRole('button', { name: 'Begin' }).click()
  await answerBlock(page, () => 4)
  await goOn(page)
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()

  await page.goto(`./#/w/${payload}`)
  await expect(page.getByText(/Op dit apparaat doet al iemand mee/)).toBeVisible()
  await page.getByRole('button', { name: 'Volgende deelnemer' }).click()
  await page.getByRole('button', { name: 'Ja, wis alles en begin' }).click()
  await expect(page.getByText(/Op dit apparaat doet al iemand mee/)).toHaveCount(0)
  await expect(page.getByRole('heading', { name: joins })).toBeVisible()
  expect(await keptScan(page)).toBeUndefined()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('radio').first()).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})
