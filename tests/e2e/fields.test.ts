import { openWhole, places, prepare } from './places'
import { expect, test } from './watched'

test('no browser is asked to keep, offer or restore what a person fills in', async ({ page }) => {
  test.slow()
  const made = await prepare(page)
  const faults: string[] = []
  let fields = 0
  const check = async (place: string) => {
    const found = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')]
        // A browser never fills in a file.
        .filter(({ type }) => type !== 'file')
        .map((field) => ({
          isText: !['radio', 'checkbox'].includes(field.type),
          own: field.getAttribute('autocomplete'),
          ofForm: field.form?.getAttribute('autocomplete'),
          html: field.outerHTML.slice(0, 120),
        })),
    )
    fields += found.length
    // Firefox asks a field itself about text, a form about ticks.
    const open = found.filter(
      ({ isText, own, ofForm }) => own !== 'off' && (isText || ofForm !== 'off'),
    )
    faults.push(...open.map(({ html }) => `${place}: ${html}`))
  }
  for (const placeOf of Object.values(places).flat()) {
    const place = placeOf(made)
    await openWhole(page, place)
    await check(place)
    const camera = page.getByRole('radio', { name: 'Camera of foto' })
    if ((await camera.count()) > 0) {
      await camera.check()
      await check(`${place}, camera`)
    }
  }
  expect(fields).toBeGreaterThan(80)
  expect(faults).toEqual([])
})

test('the ticks of the page before the app are not restored either', async ({ page }) => {
  const html = await (await page.request.get('./')).text()
  expect(html).toMatch(/<form[^>]* autocomplete="off"/i)
})
