import type { Frequency } from '../../src/core/statement'
import { openResult } from './savedFiles'
import { answerByMouse, answerScan, asScored, openNumbers, rowsOf, type Choose } from './scan'
import { expect, test } from './watched'

test('a quick scan with a known pattern gives exactly the expected tables', async ({ page }) => {
  const pattern: Record<string, Frequency> = {
    politics: 5,
    organisation: 4,
    society: 1,
    citizens: 3,
    profession: 2,
  }
  await page.goto('./')
  await answerScan(page, 4, (s) => asScored(s, pattern[s.relation] ?? 3), answerByMouse)

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'In je antwoorden komt de bestuurder (bijna) altijd aan bod. De samenleving (bijna) nooit.',
  )
  await openNumbers(page)
  expect(await rowsOf(page, 'De cijfers bij je vijf relaties')).toEqual([
    ['Bestuurder', '(bijna) altijd · 100', '83 tot 100', '4 van 4'],
    ['Organisatie', 'vaak · 75', '58 tot 92', '4 van 4'],
    ['Samenleving', '(bijna) nooit · 0', '0 tot 17', '4 van 4'],
    ['Burgers', 'soms · 50', '33 tot 67', '4 van 4'],
    ['Eigen vak', 'zelden · 25', '8 tot 42', '4 van 4'],
  ])
  expect(await rowsOf(page, 'Hoe vaak, per ambitie')).toEqual([
    ['Vanuit de bedoeling', 'soms · 50', '5 van 5'],
    ['Aangesloten op de samenleving', 'soms · 50', '5 van 5'],
    ['De professional die afweegt', 'soms · 50', '5 van 5'],
    ['Een partner die telt', 'soms · 50', '5 van 5'],
  ])
  await expect(page.getByRole('table', { name: 'Hoe vaak, per niveau' })).toHaveCount(0)
  await expect(page.getByText('Hoe minder stellingen per relatie')).toBeVisible()
  await expect(
    page.getByRole('img', {
      name: 'Radar met vijf assen, van (bijna) nooit tot (bijna) altijd. Bestuurder: (bijna) altijd, Organisatie: vaak, Samenleving: (bijna) nooit, Burgers: soms, Eigen vak: zelden.',
    }),
  ).toBeVisible()
})

test('a full scan with skipped and n.v.t. answers gives exactly the expected tables', async ({
  page,
}) => {
  const byLevel: Record<string, Record<string, Frequency | 'na' | undefined>> = {
    politics: { I: 5, T: 4, O: 3 },
    organisation: { I: 3, T: 3, O: 3 },
    society: { I: 1, T: 2, O: 3 },
    citizens: { I: 4, T: 4, O: 'na' },
    profession: { I: 3, T: 'na', O: undefined },
  }
  await page.goto('./#/scan/full/1')
  const choose: Choose = (s) => {
    const keyed = byLevel[s.relation]?.[s.level]
    return keyed === undefined || keyed === 'na' ? keyed : asScored(s, keyed)
  }
  await answerScan(page, 12, choose, answerByMouse)

  await openNumbers(page)
  expect(await rowsOf(page, 'De cijfers bij je vijf relaties')).toEqual([
    ['Bestuurder', 'vaak · 75', '65 tot 85', '12 van 12'],
    ['Organisatie', 'soms · 50', '40 tot 60', '12 van 12'],
    ['Samenleving', 'zelden · 25', '15 tot 35', '12 van 12'],
    ['Burgers', 'vaak · 75', '63 tot 87', '8 van 12, 4 keer n.v.t., weinig antwoorden'],
    ['Eigen vak', 'te weinig antwoorden', '–', '4 van 12, 4 keer n.v.t., 6 nodig'],
  ])
  expect(await rowsOf(page, 'Hoe vaak, per niveau')).toEqual([
    ['Ik', 'soms · 55', '20 van 20'],
    ['Ons team', 'soms · 56', '16 van 20, 4 keer n.v.t.'],
    ['Onze organisatie', 'soms · 50', '12 van 20, 4 keer n.v.t., weinig antwoorden'],
  ])
  await expect(page.getByText('Hoe minder stellingen per relatie')).toHaveCount(0)
})

test('somebody without a bestuurder gets a broken line, and no zero', async ({ page }) => {
  await openResult(page, 'quick', (s) => (s.relation === 'politics' ? 'na' : asScored(s, 4)))

  await expect(page.getByText('Over de bestuurder kon je weinig zeggen.')).toBeVisible()
  await expect(page.getByText('Wie brengt jouw werk bij de bestuurder?')).toBeVisible()
  await expect(page.getByText(/geen duidelijk verschil/)).toHaveCount(0)
  await openNumbers(page)
  expect((await rowsOf(page, 'De cijfers bij je vijf relaties'))[0]).toEqual([
    'Bestuurder',
    'daar kon je weinig over zeggen',
    '–',
    '0 van 4, 4 keer n.v.t., 3 nodig',
  ])
  const radar = page.getByRole('img', { name: /Bestuurder: geen score, Organisatie: vaak/ })
  await expect(radar.locator('.recharts-surface')).toBeVisible()
  const line = await radar.locator('[data-series=now]').getAttribute('d')
  expect(line).toMatch(/^M[^MZ]*$/)
  expect(line?.match(/L/g)).toHaveLength(3)
  await expect(radar.locator('circle')).toHaveCount(4)
})

test('below three relations there is a table and no radar', async ({ page }) => {
  await openResult(page, 'quick', (s) =>
    s.relation === 'citizens' || s.relation === 'society' ? asScored(s, 3) : undefined,
  )
  await expect(page.getByRole('img', { name: /Radar/ })).toHaveCount(0)
  expect((await rowsOf(page, 'De cijfers bij je vijf relaties'))[3]?.[1]).toBe('soms · 50')
})
