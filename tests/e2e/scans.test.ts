import { readFileSync } from 'node:fs'
import { keptText } from './boardsHere'
import { answersOf, chooseFile, earlier, fileContent } from './savedFiles'
import { answerScan, asScored, rowsOf } from './scan'
import { expect, test } from './watched'

/** The day as the page says it. */
const today = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(new Date())

test('a scan is put aside, a second one made, and the two compared', async ({ page }) => {
  test.slow()
  await page.goto('./')
  await expect(page.getByRole('link', { name: 'Mijn scans' })).toHaveCount(0)
  await answerScan(page, 4, (s) => asScored(s, s.relation === 'society' ? 2 : 3))
  await page.getByRole('link', { name: 'Mijn scans' }).click()
  await expect(page.getByText('Snelle scan · 20 van 20 beantwoord')).toBeVisible()
  await expect(page.getByText('Dat kan zodra je twee scans hebt.')).toBeVisible()
  await page.getByRole('button', { name: 'Leg opzij en begin een nieuwe scan' }).click()

  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  const keyed = { society: 4, citizens: 4, politics: 3, organisation: 3, profession: 1 } as const
  await answerScan(page, 4, (s) => asScored(s, keyed[s.relation]))
  await page.goto('./#/scans')
  await expect(
    page.getByText(
      `De samenleving komt volgens je scan van nu vaker aan bod dan volgens ‘${today}’.`,
    ),
  ).toBeVisible()
  await expect(
    page.getByText(
      `Je eigen vak komt volgens ‘${today}’ vaker aan bod dan volgens je scan van nu.`,
    ),
  ).toBeVisible()
  await expect(
    page.getByRole('heading', { name: 'Antwoorden die twee stappen of meer verschillen' }),
  ).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: /Je scan van nu: / })).toHaveCount(8)
  expect(await rowsOf(page, `De cijfers van ‘${today}’ en je scan van nu`)).toEqual([
    ['Bestuurder', 'soms · 50', 'soms · 50', 'geen duidelijk verschil'],
    ['Organisatie', 'soms · 50', 'soms · 50', 'geen duidelijk verschil'],
    ['Samenleving', 'zelden · 25', 'vaak · 75', 'duidelijk vaker'],
    ['Burgers', 'soms · 50', 'vaak · 75', 'geen duidelijk verschil'],
    ['Eigen vak', 'soms · 50', '(bijna) nooit · 0', 'duidelijk minder vaak'],
  ])
  await expect(
    page.getByRole('img', {
      name: 'Bestuurder: soms en soms, Organisatie: soms en soms, Samenleving: zelden en vaak',
    }),
  ).toBeVisible()
})

test('a scan put aside is named, looked at, taken up again and erased', async ({ page }) => {
  await page.goto('./#/scans')
  await chooseFile(
    page,
    fileContent({
      answers: answersOf('quick', { citizens: 5 }),
      place: { form: 'quick', at: 'result' },
      earlier: [earlier('one', 'Mei', 'quick', { society: 5 }), earlier('four', 'Juni', 'full')],
    }),
  )
  await expect(
    page.getByText('De scan uit het bestand is nu je scan. Eerdere scans erbij: 2.'),
  ).toBeVisible()
  const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })
  await item.nth(1).getByText('Verander de naam').click()
  await item.nth(1).getByLabel('Naam').fill('Voor de zomer')
  await expect(page.getByRole('heading', { name: 'Voor de zomer' })).toBeVisible()
  await page.getByText('Bekijk het resultaat van ‘Voor de zomer’').click()
  await expect(
    item.nth(1).getByText('In je antwoorden komt de samenleving (bijna) altijd aan bod.'),
  ).toBeVisible()
  expect((await rowsOf(page, 'De cijfers bij je vijf relaties'))[2]).toEqual([
    'Samenleving',
    '(bijna) altijd · 100',
    '83 tot 100',
    '4 van 4',
  ])

  await page.getByRole('button', { name: 'Ga verder met deze scan: Voor de zomer' }).click()
  await expect(page.getByText('‘Voor de zomer’ is nu je scan. De vorige ligt opzij.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 3 }).filter({ hasText: today })).toBeVisible()
  await page.goto('./#/')
  await expect(page.getByText('Je laatste scan staat op dit apparaat.')).toBeVisible()

  await page.goto('./#/scans')
  const june = item.filter({ hasText: 'Juni' })
  await june.getByRole('button', { name: 'Wis deze scan' }).click()
  await expect(page.getByRole('heading', { name: '‘Juni’ wissen?' })).toBeVisible()
  await page.getByRole('button', { name: 'Nee, toch niet' }).click()
  await expect(june).toBeVisible()
  await june.getByRole('button', { name: 'Wis deze scan' }).click()
  await page.getByRole('button', { name: 'Ja, wis' }).click()
  await expect(page.getByText('‘Juni’ is gewist.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Opzij gelegd' })).toBeFocused()
  await page.reload()
  await expect(item).toHaveCount(1)

  await page.getByRole('button', { name: 'Wis al mijn scans' }).click()
  await expect(page.getByText('Ook wat opzij ligt, verdwijnt (1).')).toBeVisible()
  await page.getByRole('button', { name: 'Ja, wis' }).click()
  await expect(page.getByText('Gewist van dit apparaat.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Je hebt nu geen scan.')).toBeVisible()
  await expect(item).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Mijn scans' })).toHaveCount(0)
})

test('a quick and a full scan stand side by side without a verdict', async ({ page }) => {
  await page.goto('./#/scans')
  await chooseFile(
    page,
    fileContent({ earlier: [earlier('one', 'Mei', 'quick'), earlier('four', 'Juni', 'full')] }),
  )
  await expect(page.getByText('Een snelle en een volledige scan')).toBeVisible()
  expect((await rowsOf(page, 'De cijfers van ‘Mei’ en ‘Juni’'))[0]).toEqual([
    'Bestuurder',
    'soms · 50',
    'soms · 50',
  ])
  await expect(page.getByText('Begin een scan')).toBeVisible()
})

test('everything is saved in a file and put back on another device', async ({ page, browser }) => {
  await page.goto('./#/scans')
  const content = fileContent({
    answers: answersOf('quick', { citizens: 5 }),
    wishes: { 'I-purpose-politics': 'more' },
    place: { form: 'quick', at: 3 },
    earlier: [earlier('one', 'Mei', 'quick')],
  })
  await chooseFile(page, content)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar alles in een bestand' }).click()
  const file = await download
  await expect(page.getByText(`Zie je ‘${file.suggestedFilename()}’`)).toBeVisible()
  expect(file.suggestedFilename()).toMatch(/^ambtskompas-scans-\d{4}-\d\d-\d\d\.json$/)
  const text = readFileSync(await file.path(), 'utf8')
  const { saved: _, ...read } = JSON.parse(text) as Record<string, unknown>
  const { saved: __, ...given } = JSON.parse(content) as Record<string, unknown>
  expect(read).toEqual(given)

  const other = await browser.newContext()
  const there = await other.newPage()
  await there.goto(page.url())
  await chooseFile(there, text)
  await expect(
    there.getByText('De scan uit het bestand is nu je scan. Eerdere scans erbij: 1.'),
  ).toBeVisible()
  await chooseFile(there, text)
  await expect(there.getByText('Alles uit dit bestand stond hier al.')).toBeVisible()
  await there.getByRole('link', { name: 'Ambtskompas, naar het begin' }).click()
  await expect(there.getByRole('link', { name: 'Ga verder met blok 3' })).toBeVisible()
  await other.close()
})

test('a file is added to what is there, and nothing of either is lost', async ({ page }) => {
  await page.goto('./#/scan/quick/1')
  await page.getByRole('radio', { name: 'vaak' }).first().check()
  await page.getByRole('link', { name: 'Mijn scans' }).click()
  await chooseFile(
    page,
    fileContent({ answers: answersOf('full'), earlier: [earlier('one', 'Mei', 'quick')] }),
  )
  await expect(
    page.getByText('ligt opzij als ‘Uit een bestand van 24 november 2026’. Eerdere scans erbij: 1'),
  ).toBeVisible()
  await expect(page.getByText('Snelle scan · 1 van 20 beantwoord')).toBeVisible()
  await expect(page.getByText('Volledige scan · 60 van 60 beantwoord')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Mei' })).toBeVisible()
})

test('a file that cannot be used gives one sentence and changes nothing', async ({ page }) => {
  await page.goto('./#/scans')
  await chooseFile(page, fileContent({ earlier: [earlier('one', 'Mei', 'quick')] }))
  await expect(page.getByText('Eerdere scans erbij: 1.')).toBeVisible()
  // What is on the page is kept a moment later; a reload before that would lose it.
  await expect.poll(() => keptText(page)).toContain('Mei')
  const good = fileContent({ answers: answersOf('quick') })
  const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 255, 254])
  const notOurs = 'Dit bestand hoort hier niet.'
  const newer = 'Dit bestand komt uit een nieuwere versie van Ambtskompas'
  const bad: [string | Buffer, string][] = [
    [picture, notOurs],
    [good.slice(0, -200), 'Dit bestand is beschadigd'],
    [fileContent({ schema: 99, pages: [] }), newer],
    [fileContent({ publicValue: 'x'.repeat(1_000_000) }), 'Dit bestand is te groot'],
    ['{"name":"iemand anders","version":2}', notOurs],
    ['', notOurs],
    [good.replace('"answers":{', '"answers":{"x":9,'), 'Dit bestand is beschadigd'],
  ]
  for (const [content, words] of bad) {
    await page.reload()
    await chooseFile(page, content)
    await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByText('Je hebt nu geen scan.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Mei'])
  }
})
