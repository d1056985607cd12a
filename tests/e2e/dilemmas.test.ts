import type { Page } from '@playwright/test'
import { expect, test } from './watched'

const onward = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: /^(Sla over|Naar dilemma|Bekijk wat)/ })

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
  const part = page.getByRole('group').filter({ hasText: /dilemma(?:’)?s: 9 (?:van|of) 10/ })
  await expect(part.getByRole('listitem')).toHaveCount(9)
  const stories = () => part.getByRole('listitem').allInnerTexts()
  expect(await stories()).toEqual([
    'De brug. Je vertelt wat je meemaakt. En als de gedeputeerde volgende week al twintig systemen bestelt? Dan nog steeds. En als een losse opmerking van een collega vorig jaar de krant haalde? Dan wordt het: je verwijst naar het overzicht dat komt.',
    expect.stringMatching(/^Late feesten\. .*\? Dan nog steeds\. .*\? Dan nog steeds\.$/),
    expect.stringMatching(/^De dozen\. [^?]*$/),
    expect.stringMatching(/^Eén alinea\. /),
    expect.stringMatching(/^De concepten\. /),
    expect.stringMatching(/^De ronde\. /),
    expect.stringMatching(/^De volgorde\. /),
    expect.stringMatching(/^Het plein\. /),
    expect.stringMatching(/^In mijn plaats\. /),
  ])
  await expect(page.getByRole('link', { name: 'Naar dilemma 6' })).toBeVisible()

  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByText('Your choices in the dilemmas: 9 of 10')).toBeVisible()
  expect((await stories())[0]).toMatch(/^The bridge\. You say what you experience\. .* Even then\./)
})

test('a choice can be undone', async ({ page }) => {
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
  await page.getByRole('link', { name: 'Naar dilemma 1' }).click()
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
  await expect(page.getByRole('listitem').filter({ hasText: 'De brug.' })).toHaveCount(1)
  await page.getByRole('link', { name: 'Hoe het werkt' }).click()
  await page.getByRole('link', { name: 'Bekijk wat je koos in de dilemma’s' }).click()
  await expect(page.getByText('De brug.')).toBeVisible()
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
