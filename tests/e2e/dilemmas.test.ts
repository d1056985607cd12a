import type { Page } from '@playwright/test'
import { rowsOf } from './scan'
import { expect, test } from './watched'

const onward = (page: Page) => page.getByRole('main').locator('.actions a').last()

/** Chooses in one dilemma: the first choice, then after each turn. */
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
    ['eerder A'],
    ['duidelijk A'],
    ['duidelijk A', 'duidelijk A', 'duidelijk A'],
    [],
    ['eerder B'],
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
  const list = page.getByRole('heading', { name: 'Wat je koos in de dilemma’s' }).locator('..')
  await expect(list.getByRole('listitem')).toHaveText([
    'Bestuurder woog zwaarder in 3 van de 4.',
    'Organisatie woog zwaarder in 1 van de 3.',
    'Samenleving woog zwaarder in 2 van de 4.',
    'Burgers woog zwaarder in 1 van de 3.',
    'Eigen vak woog zwaarder in 2 van de 4.',
  ])
  expect(await rowsOf(page, 'Je keuze in elk dilemma')).toEqual([
    ['Bestuurder – Organisatie', 'duidelijk de bestuurder', 'zelfde, eerder je organisatie'],
    ['Bestuurder – Samenleving', 'eerder de samenleving', 'zelfde, zelfde'],
    ['Bestuurder – Burgers', 'eerder de bestuurder', '–'],
    ['Bestuurder – Eigen vak', 'duidelijk de bestuurder', '–'],
    ['Organisatie – Samenleving', 'duidelijk je organisatie', 'zelfde, zelfde'],
    ['Organisatie – Burgers', 'overgeslagen', '–'],
    ['Organisatie – Eigen vak', 'eerder je eigen vak', '–'],
    ['Samenleving – Burgers', 'duidelijk burgers', '–'],
    ['Samenleving – Eigen vak', 'eerder de samenleving', '–'],
    ['Burgers – Eigen vak', 'eerder je eigen vak', '–'],
  ])
  await expect(
    page.getByText(
      'Je koos de bestuurder boven je organisatie, je organisatie boven de samenleving, en de samenleving weer boven de bestuurder.',
    ),
  ).toBeVisible()
})

test('a reload in the middle of the turns loses nothing, and nor does the other language', async ({
  page,
}) => {
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
    page.getByRole('group').nth(1).getByRole('radio', { name: 'eerder A (dat koos je al)' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByText('Dilemma 3 of 10')).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(2)
  await page.getByRole('group').nth(2).getByRole('radio', { name: 'clearly B' }).check()
  await expect(page.getByText('Something to talk about')).toBeVisible()
})

test('a dilemma by keyboard alone', async ({ page }) => {
  await page.goto('./#/dilemmas/10')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('radio').first().focus()
  for (const step of [1, 2, 3]) {
    await page.keyboard.press('Space')
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(step)
    if (step < 3) await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Bekijk wat je koos' })).toBeFocused()
})

test('a dilemma that does not exist says so', async ({ page }) => {
  await page.goto('./#/dilemmas/11')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit dilemma bestaat niet.')
  await page.getByRole('link', { name: 'Naar dilemma 1' }).click()
  await expect(page.getByText('Dilemma 1 van 10')).toBeVisible()
})
