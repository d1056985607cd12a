import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import { openWhole, places, prepare } from './places'
import { openResult } from './savedFiles'
import { asScored } from './scan'
import { expect, test } from './watched'

/** The paper that the browser's print command makes. */
async function printed(page: Page): Promise<{ pages: number; text: string }> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  })
  return { pages: totalPages, text: text.replaceAll(/\s+/g, ' ') }
}

/** Parts that only make sense on a screen, but are on paper. */
function controlsOnPaper(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = 'button, input, select, textarea, dialog, details:not([open])'
    return [...document.querySelectorAll(controls)]
      .filter((control) => control.checkVisibility())
      .map((control) => control.outerHTML.slice(0, 80))
  })
}

test('the print command prints the page of A4 of a result, and nothing of the screen', async ({
  page,
}) => {
  const script = page.waitForResponse(/ReportPage-.*js/)
  await openResult(page, 'quick', (s) => asScored(s, s.relation === 'politics' ? 5 : 2))
  await script
  await page.getByLabel('Met wie').fill('Samira')
  await page.getByLabel('Voor wie? Welke publieke waarde dient het?').fill('Sneller duidelijkheid.')
  const paper = page.getByText(/^Ambtskompas · snelle scan/)
  await expect(paper).toHaveCount(0)
  // The script that has arrived is also put to work.
  await expect(async () => {
    expect((await printed(page)).text).toContain('Ruimte om te schrijven')
  }).toPass()
  const { pages, text } = await printed(page)
  expect(pages).toBe(1)
  for (const words of ['Drie dingen die je zelf zei', 'Sneller duidelijkheid.', 'Eén stap']) {
    expect(text).toContain(words)
  }
  expect(text).not.toMatch(/Print één A4|Hoe het werkt|Neem het mee|English/)
  // On the screen it is not there, and nothing has moved away.
  await expect(paper).toBeHidden()
  await expect(page.getByRole('link', { name: 'Print één A4' })).toBeVisible()

  await page.goto('./#/about')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(paper).toHaveCount(0)
})

test('no page prints what only a screen can do', async ({ page }) => {
  test.slow()
  const made = await prepare(page)
  const faults: string[] = []
  for (const placeOf of Object.values(places).flat()) {
    const place = placeOf(made)
    await openWhole(page, place)
    await page.emulateMedia({ media: 'print' })
    faults.push(...(await controlsOnPaper(page)).map((control) => `${place}: ${control}`))
    await page.emulateMedia({ media: 'screen' })
  }
  expect(faults).toEqual([])
})
