import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { blocksOf } from '../../src/core/blocks'
import { forms, type Form } from '../../src/core/framework'
import type { Statement } from '../../src/core/statement'
import { timesPrinted } from '../support/printing'
import { expect, test } from './watched'

type Language = 'nl' | 'en'
type BankStatement = Statement & {
  readonly quick: boolean
  readonly text: Record<Language, string>
}
const bank = JSON.parse(readFileSync('content/bank.json', 'utf8')) as {
  readonly statements: readonly BankStatement[]
}
const A4 = [0, 0, 595, 842]

const words = {
  nl: {
    title: 'Vragenlijst op papier',
    paper: { quick: '20 stellingen over je werk', full: '60 stellingen over je werk' },
    answers: /\(bijna\) nooit zelden soms vaak \(bijna\) altijd n\.v\.t\./,
    noName: 'Schrijf je naam niet op dit papier. Wie het papier ophaalt of vindt, kan lezen',
    page: (page: number) => `pagina ${String(page)} van 3`,
    caption: { quick: /^Stelling 1 tot en met 20,/, full: /^Stelling 41 tot en met 60,/ },
    around: /Hoe het werkt|Gesprekskaarten|Print de|Zo gebruik je|Rijksoverheid|English/,
  },
  en: {
    title: 'Questionnaire on paper',
    paper: { quick: '20 statements about your work', full: '60 statements about your work' },
    answers: /\(almost\) never rarely sometimes often \(almost\) always n\/a/,
    noName: 'Do not write your name on this paper. Whoever collects or finds the paper can read',
    page: (page: number) => `page ${String(page)} of 3`,
    caption: { quick: /^Statements 1 to 20,/, full: /^Statements 41 to 60,/ },
    around: /How it works|Conversation cards|Print the|How to use|Dutch government|Nederlands/,
  },
} as const

/** The statements as the scan asks them. */
function statementsOf(form: Form): BankStatement[] {
  const asked = bank.statements.filter(({ quick }) => form === 'full' || quick)
  return blocksOf(form, asked).flatMap(({ statements }) => statements)
}

/** A PDF may spell ’ in its own way, and breaks lines where it likes. */
function plain(text: string): string {
  return text.replaceAll(/['’‘]/g, '’').replaceAll(/\s+/g, ' ')
}

/** The page as it is printed by a browser that adds its own header and footer. */
async function printed(page: Page) {
  const pdf = await page.pdf({ preferCSSPageSize: true, displayHeaderFooter: true })
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const { text } = await extractText(document)
  const { view } = await document.getPage(1)
  return { leaves: text.map(plain), size: view.map((side: number) => Math.round(side)) }
}

/** The statements that a page lacks, misnumbers or has out of order. */
function outOfOrder(leaf: string, statements: readonly BankStatement[], from: number, l: Language) {
  let at = 0
  return statements.flatMap(({ text }, index) => {
    const line = `${String(from + index)} ${plain(text[l])}`
    const found = leaf.indexOf(line, at)
    if (found >= 0) at = found + line.length
    return found < 0 ? [line] : []
  })
}

for (const language of ['nl', 'en'] as const) {
  for (const form of forms) {
    test(`the ${form} form in ${language} is printed whole and in order, and nothing else`, async ({
      page,
    }) => {
      const t = words[language]
      await page.goto(`./#/sheet/${form}?lang=${language}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.title)
      await expect(page.getByRole('table').last()).toHaveAccessibleName(t.caption[form])
      const { leaves, size } = await printed(page)
      expect(size).toEqual(A4)
      expect(leaves).toHaveLength(form === 'quick' ? 1 : 3)
      expect(leaves[0]).toContain(t.paper[form])
      expect(leaves[0]).toContain(t.noName)
      for (const [index, leaf] of leaves.entries()) {
        const statements = statementsOf(form).slice(index * 20, (index + 1) * 20)
        expect(outOfOrder(leaf, statements, index * 20 + 1, language)).toEqual([])
        expect(leaf).toMatch(t.answers)
        if (form === 'full') expect(leaf).toContain(t.page(index + 1))
        expect(leaf).not.toMatch(t.around)
        expect(leaf).not.toMatch(/localhost|http/)
      }
    })
  }
}

test('the statements are printed at 10.5 points or more, with room to spare on every page', async ({
  page,
}) => {
  for (const language of ['nl', 'en'] as const) {
    for (const form of forms) {
      await page.goto('./#/about')
      await page.goto(`./#/sheet/${form}?lang=${language}`)
      await expect(page.getByRole('table').first()).toBeVisible()
      await page.getByLabel(/^Taal|^Language/).selectOption(language)
      await page.emulateMedia({ media: 'print' })
      // The width between the margins of A4, in pixels.
      await page.setViewportSize({ width: Math.floor((190 / 25.4) * 96), height: 1000 })
      const heights = await page
        .locator('section:has(table)')
        .evaluateAll((leaves) => leaves.map((leaf) => (leaf.clientHeight / 96) * 25.4))
      expect(Math.max(...heights)).toBeLessThan(297 - 2 * 9 - 4)
      const sizes = await page
        .getByRole('rowheader')
        .evaluateAll((cells) => cells.map((cell) => parseFloat(getComputedStyle(cell).fontSize)))
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual((10.5 / 72) * 96)
      await page.emulateMedia({ media: 'screen' })
    }
  }
})

test('form and language of the paper are chosen apart from the language of the page', async ({
  page,
}) => {
  await page.goto('./#/sheet/quick')
  await page.getByLabel('Taal van de vragenlijst').selectOption('English')
  await page.getByLabel('Welke scan?').selectOption({ index: 1 })
  await expect(page).toHaveURL(/#\/sheet\/full$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.nl.title)
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(words.en.paper.full)
  const { leaves } = await printed(page)
  expect(leaves).toHaveLength(3)
  expect(leaves[0]).toContain(words.en.paper.full)
  await page.reload()
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(words.nl.paper.full)
})

test('the button prints', async ({ page }) => {
  await page.goto('./#/sheet/quick')
  await page.getByRole('button', { name: 'Print de vragenlijst' }).click()
  await expect.poll(() => timesPrinted(page)).toBe(1)
})
