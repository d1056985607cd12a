import type { Page } from '@playwright/test'
import { rowsOf } from './scan'
import { expect, test } from './watched'

const onward = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: /^(Sla over|Naar dilemma|Bekijk wat)/ })
const besideCaption =
  'Per relatie: je score in de stellingen en hoe vaak die relatie in de dilemma’s zwaarder woog'
const besideCaptionEnglish =
  'Per relationship: your score in the statements and how often it weighed heavier in the dilemmas'

/** Answers one dilemma: the first choice, then one per turn. */
async function choose(page: Page, choices: readonly string[]): Promise<void> {
  for (const [step, words] of choices.entries()) {
    const group = page.getByRole('group').nth(step)
    await group.getByRole('radio', { name: new RegExp(`^${words}`) }).check()
  }
}

test('ten dilemmas with a known pattern give exactly the expected words', async ({ page }) => {
  await page.goto('./#/scan/quick/1')
  await page.getByRole('radio', { name: 'vaak' }).first().check()
  await page.goto('./#/dilemmas/1')
  const pattern: readonly (readonly string[])[] = [
    ['duidelijk A', 'duidelijk A', 'eerder B'],
    ['eerder B', 'eerder B', 'eerder B'],
    ['eerder B'],
    ['duidelijk B'],
    ['duidelijk A', 'duidelijk A', 'duidelijk A'],
    [],
    ['eerder A'],
    ['duidelijk B'],
    ['eerder A'],
    ['eerder B'],
  ]
  for (const [i, choices] of pattern.entries()) {
    await expect(page.getByText(`Dilemma ${String(i + 1)} van 10`)).toBeVisible()
    await choose(page, choices)
    await expect(onward(page)).toHaveText(choices.length === 0 ? /^Sla over/ : /^(Naar|Bekijk)/)
    await onward(page).click()
  }
  await expect(page.getByText('Je resultaat ·')).toBeVisible()
  expect(await rowsOf(page, besideCaption)).toEqual([
    ['Bestuurder', 'te weinig antwoorden', 'woog zwaarder in 3 van de 4'],
    ['Organisatie', 'te weinig antwoorden', 'woog zwaarder in 1 van de 3'],
    ['Samenleving', 'te weinig antwoorden', 'woog zwaarder in 2 van de 4'],
    ['Burgers', 'te weinig antwoorden', 'woog zwaarder in 1 van de 3'],
    ['Eigen vak', 'te weinig antwoorden', 'woog zwaarder in 2 van de 4'],
  ])
  await expect(page.getByRole('img', { name: /^Je keuze in elk dilemma\. / })).toHaveAccessibleName(
    /\. De brug: duidelijk de bestuurder, na ‘En als …\?’ eerst duidelijk de bestuurder, toen eerder je organisatie; .* Vijf voor vijf: overgeslagen; /,
  )
  await page.getByText('Bekijk je keuzes als tabel').click()
  expect(await rowsOf(page, 'Je keuze in elk dilemma')).toEqual([
    [
      'De brug',
      'duidelijk de bestuurder',
      'eerst duidelijk de bestuurder, toen eerder je organisatie',
    ],
    ['Late feesten', 'eerder de samenleving', 'je bleef erbij'],
    ['De dozen', 'eerder de bestuurder', '–'],
    ['Eén alinea', 'duidelijk de bestuurder', '–'],
    ['De concepten', 'duidelijk je organisatie', 'je bleef erbij'],
    ['Vijf voor vijf', 'overgeslagen', '–'],
    ['De ronde', 'eerder je eigen vak', '–'],
    ['De volgorde', 'duidelijk burgers', '–'],
    ['Het plein', 'eerder de samenleving', '–'],
    ['In mijn plaats', 'eerder je eigen vak', '–'],
  ])
  await expect(
    page.getByText(
      'Je koos de bestuurder boven je organisatie, je organisatie boven de samenleving, en de samenleving weer boven de bestuurder.',
    ),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ga verder met dilemma 6' })).toBeVisible()

  await page.getByRole('button', { name: 'English' }).click()
  expect((await rowsOf(page, besideCaptionEnglish))[0]).toEqual([
    'Political leadership',
    'too few answers',
    'weighed heavier in 3 of 4',
  ])
  await expect(page.getByText('You cannot subtract one from the other.')).toBeVisible()
})

test('too few dilemmas give no count, and a choice can be undone', async ({ page }) => {
  await page.goto('./#/scan/quick/1')
  await page.getByRole('radio', { name: 'vaak' }).first().check()
  await page.goto('./#/dilemmas/1')
  await choose(page, ['eerder A', 'duidelijk B'])
  await page.getByRole('button', { name: 'Wis mijn keuze' }).click()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(page.getByRole('radio', { name: 'duidelijk A' })).toBeFocused()
  await page.getByRole('link', { name: 'Sla over, naar dilemma 2' }).click()
  await choose(page, ['eerder A'])
  await page.getByRole('link', { name: 'Naar je resultaat' }).click()
  await expect(page.getByText('Je resultaat ·')).toBeVisible()
  expect((await rowsOf(page, besideCaption)).map((row) => row[2])).toEqual(
    Array.from({ length: 5 }, () => 'nog te weinig dilemma’s'),
  )
  await page.getByRole('link', { name: 'Ga verder met dilemma 1' }).click()
  await expect(page.getByText('Dilemma 1 van 10')).toBeVisible()
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('radio', { checked: true })).toHaveValue('2')
})

test('a first visitor finds the dilemmas and sees the choices, without a statement', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Hoe het werkt' }).click()
  await page.getByRole('link', { name: 'Doe de tien dilemma’s, ook zonder scan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De brug')
  await expect(page.getByRole('link', { name: 'Terug naar je resultaat' })).toHaveCount(0)
  await choose(page, ['eerder B', 'eerder A'])
  for (let number = 1; number <= 10; number += 1) {
    await expect(page.getByText(`Dilemma ${String(number)} van 10`)).toBeVisible()
    await onward(page).click()
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Je deed dilemma’s, nog geen stellingen.',
  )
  await page.getByText('Bekijk je keuzes als tabel').click()
  expect((await rowsOf(page, 'Je keuze in elk dilemma')).slice(0, 2)).toEqual([
    ['De brug', 'eerder je organisatie', 'eerder de bestuurder'],
    ['Late feesten', 'overgeslagen', '–'],
  ])
  await page.getByRole('link', { name: 'Hoe het werkt' }).click()
  await page.getByRole('link', { name: 'Bekijk wat je koos in de dilemma’s' }).click()
  await expect(page.getByRole('heading', { name: 'Jouw keuzes in de dilemma’s' })).toBeVisible()
})

test('a reload or a switch of language between the turns loses nothing', async ({ page }) => {
  await page.goto('./#/dilemmas/3')
  await expect(page.getByRole('group')).toHaveCount(1)
  await choose(page, ['eerder A', 'eerder B'])
  await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('group')).toHaveCount(3)
  await expect(page.getByRole('group').nth(1).getByRole('radio', { checked: true })).toHaveValue(
    '1',
  )
  await expect(
    page.getByRole('group').nth(1).getByRole('radio', { name: 'eerder A (blijf erbij)' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByText('Dilemma 3 of 10')).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(2)
  await page.getByRole('group').nth(2).getByRole('radio', { name: 'clearly B' }).check()
  await expect(page.getByText('Something to talk about')).toBeVisible()
})

test('a dilemma works by keyboard alone', async ({ page }) => {
  await page.goto('./#/dilemmas/10')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('radio').first().focus()
  const address = page.url()
  for (const step of [1, 2, 3]) {
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(step)
    if (step < 3) await page.keyboard.press('Tab')
  }
  await expect(page.getByText('Om over te praten')).toBeVisible()
  expect(page.url()).toBe(address)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Wis mijn keuze' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Bekijk wat je koos' })).toBeFocused()
})

test('a dilemma that does not exist says so', async ({ page }) => {
  await page.goto('./#/dilemmas/11')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit dilemma bestaat niet.')
  await page.getByRole('link', { name: 'Naar dilemma 1' }).click()
  await expect(page.getByText('Dilemma 1 van 10')).toBeVisible()
})
