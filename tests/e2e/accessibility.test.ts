import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { chooseFile, earlier, fileContent } from './savedFiles'
import { answerScan, asScored } from './scan'
import { expect, test } from './watched'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations: found } = await page.evaluate<AxeResults, string[]>(
    (tags) =>
      (globalThis as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run({
        runOnly: tags,
      }),
    standards,
  )
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

const looks = {
  'light, 1280 px': { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  'dark, 320 px': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  'forced colours': { viewport: { width: 768, height: 900 }, forcedColors: 'active' },
} as const

for (const [name, look] of Object.entries(looks)) {
  test(`no page breaks WCAG 2.2 AA in ${name}`, async ({ browser, baseURL }) => {
    test.slow()
    const context = await browser.newContext({ ...look, baseURL: baseURL ?? '' })
    const page = await context.newPage()
    const faults: string[] = []
    const check = async (state: string) => {
      for (const language of ['English', 'Nederlands']) {
        await page.getByRole('button', { name: language, exact: true }).click()
        for (const fault of await violations(page)) faults.push(`${state}, ${language}: ${fault}`)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (overflow > 0) faults.push(`${state}, ${language}: ${String(overflow)} px too wide`)
      }
    }
    await page.goto('./')
    await check('landing')
    await page.getByText('Uitleg bij Bestuurder').click()
    await page.getByRole('button', { name: /^Naar blok 2/ }).click()
    await check('landing with reminder and explanation')
    await page.goto('./#/about')
    await check('about')
    await page.goto('./#/privacy')
    await check('privacy')
    await page.goto('./#/check')
    await check('check')
    await page.goto('./#/nergens')
    await check('missing')
    await page.goto('./#/scan/full/1')
    await answerScan(page, 12, (s) => (s.relation === 'politics' ? 'na' : asScored(s, 4)))
    await check('result')
    await page.goto('./#/review/full')
    await page.getByRole('button', { name: 'Wis al mijn antwoorden' }).click()
    for (const fault of await violations(page)) faults.push(`dialog: ${fault}`)
    await page.getByRole('button', { name: 'Nee, bewaar ze' }).click()
    await check('review')
    await page.goto('./#/scans')
    await chooseFile(
      page,
      fileContent({ earlier: [earlier('one', 'Mei', 'full', { society: 5 })] }),
    )
    await page.getByText('Bekijk het resultaat').click()
    await page.getByText('Verander de naam').click()
    await check('scans')
    await page.goto('./#/together')
    await page.getByRole('button', { name: 'Neem mijn scan van nu' }).click()
    await chooseFile(
      page,
      fileContent({ earlier: [earlier('one', 'Mei', 'full', { society: 5 })] }),
    )
    await check('together')
    expect(faults).toEqual([])
    await context.close()
  })
}
