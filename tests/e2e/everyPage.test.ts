import { accessFaults, cutBySpacing, looks, putInLook, smallTargets, type Look } from './axe'
import { openWhole, places, prepare } from './places'
import { expect, test } from './watched'

const everyLook = {
  ...looks,
  // 1280 × 1024 at 400 %: as narrow as a phone and as low as a slip of paper.
  'light, 400 %': { viewport: { width: 320, height: 256 }, colorScheme: 'light' },
} satisfies Record<string, Look>

// In two halves of about the same length, for two workers.
for (const half of [1, 2]) {
  test(`every page can be used by everybody, ${String(half)} of 2`, async ({ page }) => {
    test.slow()
    const made = await prepare(page)
    const faults: string[] = []
    const here = Object.values(places).flat()
    for (const placeOf of here.filter((_, index) => index % 2 === half - 1)) {
      const place = placeOf(made)
      await openWhole(page, place)
      for (const language of ['nl', 'en']) {
        await page.goto(`./${place}${place.includes('?') ? '&' : '?'}lang=${language}`)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        for (const [name, look] of Object.entries(everyLook)) {
          await putInLook(page, look)
          // Where the foot of a block stands below the statements, and covers none of them.
          await page.evaluate(() => {
            scrollTo(0, document.documentElement.scrollHeight)
          })
          // Other words change nothing about colours: English where there is least room.
          const isWhole = language === 'nl' || name === 'dark, 320 px'
          const found = [
            ...(isWhole ? await accessFaults(page) : []),
            ...(await smallTargets(page)),
            ...(await cutBySpacing(page)),
          ]
          faults.push(...found.map((fault) => `${place}, ${language}, ${name}: ${fault}`))
        }
      }
    }
    expect(faults).toEqual([])
  })
}
