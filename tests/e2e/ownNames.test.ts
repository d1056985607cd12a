import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { unfold } from './axe'
import { goOn } from './scan'
import { expect, test } from './watched'

const waterBoard = JSON.parse(readFileSync('content/examples/waterschap.json', 'utf8')) as object
const builtIn = (
  JSON.parse(readFileSync('content/framework.json', 'utf8')) as {
    readonly relations: Readonly<
      Record<string, { readonly label: Names; readonly inSentence: Names }>
    >
  }
).relations
type Names = Readonly<Record<'nl' | 'en', string>>

/** Names that nobody has, so that each can only come from the list. */
const named = {
  politics: 'Pluimgraaf',
  organisation: 'Molenhuis',
  society: 'Wijdland',
  citizens: 'Dorpsvolk',
  profession: 'Handwerk',
}
const labels = Object.fromEntries(
  Object.entries(named).map(([id, label]) => [
    id,
    { label, inSentence: `het ${label.toLowerCase()}` },
  ]),
)
const list = JSON.stringify({ ...waterBoard, title: 'Vallei', labels })

/** Names that are also ordinary words are alone where they name a relation. */
const asLabel = ['nl', 'en'].flatMap((language) =>
  Object.values(builtIn).map(({ label }) => label[language as 'nl' | 'en']),
)
/** These are not ordinary words. */
const anywhere = /Bestuurder|Eigen vak|Political leadership|Own craft/

/** The texts on the page, seen or only heard, that still contain a name of the app. */
async function builtInNames(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // The words above a field are about what is typed there.
      if (!node.parentElement?.closest('script, style, label[for]'))
        found.push(node.textContent ?? '')
    }
    for (const each of document.querySelectorAll('[aria-label], [title], [alt]')) {
      for (const name of ['aria-label', 'title', 'alt']) found.push(each.getAttribute(name) ?? '')
    }
    return found.map((text) => text.trim())
  })
  return texts.filter(
    (text) =>
      anywhere.test(text) ||
      // "Burgers", "Burgers: vaak", "Gok: Burgers".
      asLabel.some(
        (label) => text === label || text.startsWith(`${label}:`) || text.endsWith(`: ${label}`),
      ),
  )
}

async function answerBlocks(page: Page): Promise<void> {
  for (let block = 1; block <= 4; block += 1) {
    await expect(page.getByText(`Blok ${String(block)} van 4`)).toBeVisible()
    const groups = page.getByRole('group').filter({ has: page.getByRole('radio') })
    await expect(groups).toHaveCount(5)
    for (const [at, group] of (await groups.all()).entries()) {
      await group.getByRole('radio', { name: at === 0 ? 'zelden' : 'vaak', exact: true }).check()
    }
    await goOn(page)
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('wherever a relation is named, it has the name that the list gives it, in both languages', async ({
  page,
}) => {
  test.slow()
  await page.goto('./#/own')
  await page
    .getByLabel('Open een bewaarde vragenlijst')
    .setInputFiles({ name: 'l.json', mimeType: 'application/json', buffer: Buffer.from(list) })
  await page.getByRole('button', { name: 'Maak er een workshop mee' }).click()
  await page.getByRole('button', { name: /^Probeer het bord met/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Oefenbord/)
  const board = /board\/(\w+)/.exec(page.url())?.[1] ?? ''
  await page.goto('./#/scan/quick/1')
  await answerBlocks(page)

  const pages = ['', 'about', 'cards', 'scans', 'review/quick', 'result/quick', 'report/quick']
  const more = ['colleague/quick', 'scan/quick/2', 'dilemmas/2', 'sheet/quick', 'workshops']
  const ofBoard = ['board', 'entry', 'group', 'screen'].map((name) => `${name}/${board}`)
  const faults: string[] = []
  for (const place of [...pages, ...more, ...ofBoard]) {
    for (const language of ['nl', 'en']) {
      await page.goto(`./#/${place}?lang=${language}`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('h1').first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      await unfold(page)
      const found = await builtInNames(page)
      faults.push(...found.map((text) => `${place}, ${language}: ${text}`))
    }
  }
  expect(faults).toEqual([])
})
