import { accessFaults, cutBySpacing, looks, smallTargets } from './axe'
import { openWhole, places, prepare } from './places'
import { expect, test } from './watched'

for (const [name, look] of Object.entries({
  ...looks,
  // 1280 × 1024 at 400 %: as narrow as a phone and as low as a slip of paper.
  'light, 400 %': { viewport: { width: 320, height: 256 }, colorScheme: 'light' } as const,
})) {
  test(`every page can be used by everybody: ${name}`, async ({ browser, baseURL }) => {
    test.slow()
    const context = await browser.newContext({
      ...look,
      baseURL: baseURL ?? '',
      locale: 'nl-NL',
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    const made = await prepare(page)
    const faults: string[] = []
    for (const [kind, placeOf] of Object.entries(places)) {
      await openWhole(page, placeOf(made))
      for (const language of ['nl', 'en']) {
        await page.goto(`./${placeOf(made)}?lang=${language}`)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        const found = [
          ...(await accessFaults(page)),
          ...(await smallTargets(page)),
          ...(await cutBySpacing(page)),
        ]
        faults.push(...found.map((fault) => `${kind}, ${language}: ${fault}`))
      }
    }
    expect(faults).toEqual([])
    await context.close()
  })
}
