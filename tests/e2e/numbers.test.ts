import type { Page } from '@playwright/test'
import type { Frequency } from '../../src/core/statement'
import { openResult } from './savedFiles'
import { asScored, openNumbers, rowsOf, type Choose } from './scan'
import { expect, test } from './watched'

/** Scores rise one step per level, and are one lower for the last ambition. */
const pattern: Choose = (s) => {
  if (s.relation === 'profession' && s.level === 'T') return 'na'
  if (s.level === 'O' && s.ambition === 'partner' && s.relation !== 'politics') return undefined
  if (s.level === 'I' && s.ambition === 'purpose' && s.relation === 'society') return 'na'
  if (s.level === 'I' && s.ambition === 'purpose' && s.relation === 'citizens') return undefined
  const keyed = { I: 2, T: 3, O: 4 }[s.level] + (s.ambition === 'partner' ? -1 : 0)
  return asScored(s, keyed as Frequency)
}

/** The steps of the sum that follow the table of answers. */
async function sumOf(page: Page, relation: string): Promise<string[]> {
  await page.getByLabel('Kies een relatie').selectOption(relation)
  const story = page.getByRole('group').filter({ hasText: /^Laat de berekening zien/ })
  return story.getByRole('listitem').allInnerTexts()
}

test('a full scan gives exactly the table of cells, and how each score came about', async ({
  page,
}) => {
  await openResult(page, 'full', pattern)
  await openNumbers(page)
  const few = 'steunt op maar drie antwoorden'
  const cells = await rowsOf(page, 'Hoe vaak, per ambitie en niveau')
  expect(cells.map((row) => row.map((text) => text.replaceAll(/\s+/g, ' ')))).toEqual([
    ['Vanuit de bedoeling', `zelden · 25 ○ ${few}`, 'soms · 50', 'vaak · 75'],
    ['Aangesloten op de samenleving', 'zelden · 25', 'soms · 50', 'vaak · 75'],
    ['De professional die afweegt', 'zelden · 25', 'soms · 50', 'vaak · 75'],
    ['Een partner die telt', '(bijna) nooit · 0', 'zelden · 25', 'te weinig antwoorden'],
  ])
  await expect(page.getByText(`○ ${few}.`)).toBeVisible()
  await page.getByText('Laat de berekening zien').click()
  const bestuurder = await rowsOf(page, 'Bestuurder: je antwoorden en hun punten')
  expect(bestuurder.map(([, answer, points]) => `${answer ?? ''} = ${points ?? ''}`)).toEqual([
    'zelden = 2',
    'zelden = 2',
    'vaak = 2',
    '(bijna) nooit = 1',
    'soms = 3',
    'soms = 3',
    'soms = 3',
    'zelden = 2',
    'vaak = 4',
    'vaak = 4',
    'vaak = 4',
    'soms = 3',
  ])
  expect(bestuurder.filter(([text]) => text?.includes('Omgekeerd'))).toHaveLength(3)
  expect(await sumOf(page, 'Bestuurder')).toEqual([
    '12 antwoorden tellen mee. Samen zijn die goed voor 33 punten.',
    'Gemiddeld is dat 33 : 12 = 2,75.',
    'Van 1 tot 5 naar 0 tot 100: (2,75 − 1) × 25 = 43,75.',
    'Een score verschijnt vanaf 6 antwoorden. Jij hebt er 12. Afgerond is je score 44.',
    'De marge is 1,768 × 25,8 : √12 = 13,2 punten naar beide kanten. Zo kom je op 31 tot 57.',
    expect.stringMatching(
      /^De 25,8 zegt hoe ver je antwoorden binnen een relatie uit elkaar liggen/,
    ),
  ])
  expect((await rowsOf(page, 'De cijfers bij je vijf relaties'))[0]).toEqual([
    'Bestuurder',
    'soms · 44',
    '31 tot 57',
    '12 van 12',
  ])

  expect((await sumOf(page, 'Eigen vak'))[3]).toBe(
    'Een score verschijnt vanaf 6 antwoorden. Jij hebt er 7. Afgerond is je score 43. Dat is minder dan 4 van elke 5 stellingen: ‘weinig antwoorden’.',
  )
  expect(
    (await rowsOf(page, 'Eigen vak: je antwoorden en hun punten')).filter(
      ([, , points]) => points === 'telt niet mee',
    ),
  ).toHaveLength(5)
})

test('every number has 4.5 : 1 contrast on its shade, light and dark', async ({ page }) => {
  const spread: Record<string, Frequency> = {
    purpose: 1,
    connected: 2,
    professional: 4,
    partner: 5,
  }
  await openResult(page, 'full', (s) =>
    asScored(s, s.level === 'T' && s.ambition === 'purpose' ? 3 : (spread[s.ambition] ?? 3)),
  )
  await openNumbers(page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const contrasts = await page.locator('[data-shade]').evaluateAll((cells) => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
      if (!canvas) throw new Error('No canvas')
      const luminance = (colour: string) => {
        canvas.fillStyle = colour
        canvas.fillRect(0, 0, 1, 1)
        const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
          part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        )
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      }
      return cells.map((cell) => {
        const { color, backgroundColor } = getComputedStyle(cell)
        const [low = 0, high = 0] = [luminance(color), luminance(backgroundColor)].toSorted(
          (a, b) => a - b,
        )
        return { shade: backgroundColor, contrast: (high + 0.05) / (low + 0.05) }
      })
    })
    expect(new Set(contrasts.map(({ shade }) => shade)).size).toBe(5)
    expect(contrasts.filter(({ contrast }) => contrast < 4.5)).toEqual([])
  }
})

test('the figures of a quick scan in English have no cells', async ({ page }) => {
  await openResult(page, 'quick', (s) => (s.relation === 'citizens' ? 'na' : asScored(s, 4)))
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await page.getByText('All the figures, and how sure they are').click()
  await expect(page.getByRole('heading', { name: 'How sure is each score?' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'How often, per ambition and level' })).toHaveCount(
    0,
  )
  await page.getByText('Show the calculation').click()
  await page.getByLabel('Choose a relationship').selectOption('Citizens')
  await expect(
    page.getByText('None of the answers count.').or(page.getByText('You have 0.')),
  ).toHaveCount(2)
  expect(
    (await rowsOf(page, 'Citizens: your answers and their points')).map(([, ...cells]) => cells),
  ).toEqual(Array.from({ length: 4 }, () => ['not applicable or don’t know', 'does not count']))
})
