import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { timesPrinted } from '../support/printing'
import { answerScan, asScored } from './scan'
import { expect, test } from './watched'

const A4 = [0, 0, 595, 842]

/** The page as printed: the text of every sheet, and its size in points. */
async function printed(page: Page) {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const { text } = await extractText(document)
  const { view } = await document.getPage(1)
  return {
    sheets: text.map((sheet) => sheet.replaceAll(/\s+/g, ' ')),
    size: view.map((side: number) => Math.round(side)),
  }
}

const cards = (page: Page) => page.getByRole('article')

test('all cards can be browsed, opened and filtered', async ({ page }) => {
  await page.goto('./#/cards')
  await expect(page).toHaveTitle('Gesprekskaarten – Ambtskompas')
  await expect(cards(page)).toHaveCount(19)
  const weg = page.getByRole('article', { name: 'De weg van één vraag' })
  await expect(weg.getByText('Wijs samen één stap aan')).toBeHidden()
  await weg.getByText('Zo pak je het aan').click()
  await expect(weg.getByText('Wijs samen één stap aan')).toBeVisible()

  await page.getByLabel('Relatie').selectOption('Bestuurder')
  await expect(cards(page)).toHaveCount(5)
  await page.getByLabel('Soort kaart').selectOption('Over een ambitie')
  await expect(page.getByText('Geen kaart past bij deze keuze.')).toBeVisible()
  await page.getByRole('button', { name: 'Toon alle kaarten' }).click()
  await expect(cards(page)).toHaveCount(19)
})

test('what somebody marked to talk about leads the deck, and is not printed with it', async ({
  page,
}) => {
  await page.goto('./#/scan/quick/1')
  await answerScan(page, 4, (s) => asScored(s, s.level === 'I' ? 5 : 2))
  await page.getByRole('button', { name: 'Hierover praten' }).first().click()
  await page.goto('./#/cards')
  await expect(page.getByRole('heading', { name: 'Waar jij over wilt praten' })).toBeVisible()
  await expect(cards(page)).toHaveCount(20)
  const title = await cards(page).first().getByRole('heading').innerText()
  await page.getByLabel('Relatie').selectOption('Eigen vak')
  await expect(cards(page).first().getByRole('heading')).toHaveText(title)
  expect((await printed(page)).sheets.join(' ')).not.toContain(title)
})

for (const [locale, words] of Object.entries({
  nl: {
    relation: 'Relatie',
    chosen: 'Eigen vak',
    first: 'Hiervoor werk ik bij de overheid',
    step: 'De verteller komt terug en zegt wat herkenbaar was',
    menu: 'Hoe het werkt',
    away: 'Zo doen wij dat hier',
  },
  en: {
    relation: 'Relationship',
    chosen: 'Own craft',
    first: 'Why I work in public service',
    step: 'The storyteller comes back and says what rang true',
    menu: 'How it works',
    away: 'How we do things here',
  },
})) {
  test(`the deck is printed on A4, four cards per sheet and only those chosen: ${locale}`, async ({
    page,
  }) => {
    await page.goto(`./#/cards?lang=${locale}`)
    await expect(cards(page)).toHaveCount(19)
    const all = await printed(page)
    expect(all.size).toEqual(A4)
    expect(all.sheets).toHaveLength(5)
    for (const text of [words.first, words.step, words.away]) {
      expect(all.sheets.filter((sheet) => sheet.includes(text))).toHaveLength(1)
    }
    expect(all.sheets.join(' ')).not.toContain(words.menu)

    await page.getByLabel(words.relation).selectOption(words.chosen)
    const some = await printed(page)
    expect(some.sheets).toHaveLength(2)
    expect(some.sheets[0]).toContain(words.first)
    expect(some.sheets.join(' ')).not.toContain(words.away)
  })

  test(`every card fits between its cut lines: ${locale}`, async ({ page }) => {
    await page.goto(`./#/cards?lang=${locale}`)
    await expect(cards(page)).toHaveCount(19)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('[data-alone] article').first()).toBeVisible()
    const tooLong = await page
      .locator('[data-alone] div:has(> article)')
      .evaluateAll((papers) =>
        papers
          .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
          .map(({ textContent }) => textContent),
      )
    expect(tooLong).toEqual([])
  })
}

test('printing starts with the button', async ({ page }) => {
  await page.goto('./#/cards')
  await page.getByRole('button', { name: 'Print de kaarten' }).click()
  await expect.poll(() => timesPrinted(page)).toBe(1)
})
