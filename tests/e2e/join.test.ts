import type { Page } from '@playwright/test'
import type { SavedScan } from '../../src/record/savedScan'
import { keptScan } from '../support/keptScan'
import { newerPayload } from '../support/workshops'
import { answerBlock, answerScan, goOn } from './scan'
import { expect, test } from './watched'
import { makeWorkshop } from './workshopLinks'

const already = 'Er staan al antwoorden op dit apparaat'

test('every mangled link opens on the first block of the workshop', async ({ page }) => {
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
      await expect(page.getByText('Workshop: Teamdag vergunningen')).toBeVisible()
      await expect(page.getByText('Blok 1 van 4 ·')).toBeVisible()
    })
  }
})

test('a bad link says what is wrong, and a pasted mail mends it', async ({ page }) => {
  const { payload } = await makeWorkshop()
  const forged = await makeWorkshop({ mail: 'anne@x.example?bcc=bas@x.example' })
  for (const [bad, sentence] of [
    [payload.slice(0, 60), 'Het einde van de link is weggevallen.'],
    [payload.replace(/.{9}$/, 'AAAAAAAAA'), 'een teken veranderd of weggevallen'],
    [`${payload.slice(0, 9)}é${payload.slice(10)}`, 'een verkeerd teken'],
    ['A'.repeat(5000), 'De link is te lang'],
    [newerPayload(), 'een andere versie van Ambtskompas'],
    [forged.payload, 'Het mailadres in de link klopt niet.'],
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
  await expect(page.getByText('Blok 1 van 4 ·')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('the workshop offers its own language but does not choose it by itself', async ({ page }) => {
  const { payload } = await makeWorkshop({ language: 'en', title: 'Permit teams' })
  await page.goto(`./#/w/${payload}`)
  await expect(page.getByText('Blok 1 van 4 ·')).toBeVisible()
  await page.getByRole('link', { name: 'Continue in English' }).click()
  await expect(page.getByText('Block 1 of 4 ·')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByText(/^The maker chose this title\./)).toBeVisible()
  await expect(page).toHaveURL(/#\/scan\/quick\/1$/)
  await page.reload()
  await expect(page.getByText('Block 1 of 4 ·')).toBeVisible()
  await expect(page.getByText('Workshop: Permit teams')).toBeVisible()
})

test('a link that asks for a language opens on the first block in it', async ({ page }) => {
  const { payload } = await makeWorkshop()
  await page.goto(`./#/w/${payload}?lang=en`)
  await expect(page.getByText('Block 1 of 4 ·')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Block 1 of 4 ·')).toBeVisible()
})

test('an unfinished scan is put aside for a workshop and is found again', async ({ page }) => {
  const { payload } = await makeWorkshop({ form: 'full' })
  await page.goto('./#/scan/quick/1')
  await answerBlock(page, () => 4)
  await goOn(page)
  await page.goto(`./#/w/${payload}`)
  await expect(page.getByText('5 van 60 beantwoord')).toBeVisible()
  await page.getByRole('button', { name: 'Begin opnieuw' }).click()
  await expect(page.getByText('Blok 1 van 12 ·')).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.goto('./#/scans')
  await expect(page.getByText(/Snelle scan · 5 van 20 beantwoord/)).toBeVisible()
})

test('opening the link again continues where somebody was, and they can leave', async ({
  page,
}) => {
  const { payload } = await makeWorkshop()
  await page.goto(`./#/w/${payload}`)
  await answerBlock(page, () => 4)
  await goOn(page)
  await page.goto(`./#/w/${payload}`)
  await expect(page.getByRole('heading', { name: already })).toBeFocused()
  await page.reload()
  await page.getByRole('button', { name: 'Ga verder met je antwoorden' }).click()
  await expect(page.getByText('Blok 2 van 4 ·')).toBeVisible()
  await page.getByText('Workshop: Teamdag vergunningen').click()
  await page.getByRole('button', { name: 'Stop met deze workshop' }).click()
  await page.getByRole('button', { name: 'Ja, stop' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByText(/^Workshop:/)).toHaveCount(0)
})

test('going back from the first block does not end in a loop', async ({ page }) => {
  const { payload } = await makeWorkshop()
  await page.goto('./#/about')
  await expect(page.getByRole('heading', { level: 1, name: 'Hoe het werkt' })).toBeVisible()
  await page.goto(`./#/w/${payload}`)
  await expect(page.getByText('Blok 1 van 4 ·')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Hoe het werkt' })).toBeVisible()
})

test('the next participant on one phone meets nothing of the one before', async ({ page }) => {
  const { payload } = await makeWorkshop()
  await page.goto(`./#/w/${payload}`)
  await answerBlock(page, () => 4)
  await goOn(page)
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  const before = await keptWorkshop(page)

  await page.goto(`./#/w/${payload}`)
  await expect(page.getByRole('heading', { name: already })).toBeVisible()
  await page.getByRole('button', { name: 'Volgende deelnemer' }).click()
  await page.getByRole('button', { name: 'Ja, wis en begin' }).click()
  await expect(page.getByText('Blok 1 van 4 ·')).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect
    .poll(async () => (await keptWorkshop(page)).answers, { message: 'what is kept' })
    .toEqual({})
  const next = await keptWorkshop(page)
  expect(next.workshop?.asked).toEqual(before.workshop?.asked)
  expect(next.workshop?.participant).not.toBe(before.workshop?.participant)
  await page.reload()
  await expect(page.getByText('Blok 1 van 4 ·')).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('after handing in, the next participant starts clean', async ({ page }) => {
  const { payload } = await makeWorkshop({ dilemmas: false })
  await page.goto(`./#/w/${payload}`)
  await answerScan(page, 4, () => 4)
  await page.getByRole('link', { name: 'Deel met de groep' }).click()
  await expect(page.getByRole('img', { name: /^QR-code/ })).toBeVisible()
  await page.getByRole('button', { name: 'Volgende deelnemer' }).click()
  await page.getByRole('button', { name: 'Ja, wis en begin' }).click()
  await expect(page.getByText('Blok 1 van 4 ·')).toBeVisible()
  await page.goto('./#/share')
  await expect(page.getByText(/Er is nog niets om te delen/)).toBeVisible()
  await page.goto('./#/result/quick')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Radar/ })).toHaveCount(0)
})

test('somebody who keeps nothing can take part as well', async ({ page }) => {
  const { payload } = await makeWorkshop({ dilemmas: false })
  await page.goto('./#/about')
  await page.getByRole('button', { name: 'Bewaar mijn scan niet' }).click()
  await page.getByRole('button', { name: /^Ja/ }).click()
  await page.goto(`./#/w/${payload}`)
  await answerScan(page, 4, () => 4)
  await page.getByRole('link', { name: 'Deel met de groep' }).click()
  await expect(page.getByRole('img', { name: /^QR-code/ })).toBeVisible()
  expect(await keptScan(page)).toBeUndefined()
})

test('without any storage the link works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('No storage', 'SecurityError')
    }
    Object.defineProperty(window, 'indexedDB', { get: refuse })
    Object.defineProperty(window, 'localStorage', { get: refuse })
    Object.defineProperty(window, 'sessionStorage', { get: refuse })
  })
  const { payload } = await makeWorkshop({ dilemmas: false })
  await page.goto(`./#/w/${payload}`)
  await expect(page.getByText('Workshop: Teamdag vergunningen')).toBeVisible()
  await answerScan(page, 4, () => 4)
  await page.getByRole('link', { name: 'Deel met de groep' }).click()
  await expect(page.getByRole('img', { name: /^QR-code/ })).toBeVisible()
})

/** What is kept of taking part. */
async function keptWorkshop(page: Page) {
  return ((await keptScan(page)) ?? {}) as Partial<Pick<SavedScan, 'answers' | 'workshop'>>
}
