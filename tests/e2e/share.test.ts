import type { Page } from '@playwright/test'
import { faultsInLooksAndEnglish } from './axe'
import { answerScan, asScored, rowsOf, answerBlock, goOn } from './scan'
import { expect, test } from './watched'
import { makeWorkshop } from './workshopLinks'

const caption = 'Wat je deelt per relatie'
const pattern: Record<string, 1 | 3 | 5> = { politics: 5, society: 1 }
const relations = ['politics', 'organisation', 'society', 'citizens', 'profession'] as const
/** Of the dilemmas, one after the other: clearly A, then rather B. */
const choices = [0, 2, 0, 2, 0, 2, 0, 2, 0, 2]
const newCode = /Deel dan ook deze nieuwe/
const shown = (page: Page) => page.getByText(/^AMBT2-/).first()
const toGroup = (page: Page) => page.getByRole('link', { name: 'Deel met de groep' }).click()

/** From the link through the quick scan and the dilemmas to the result. */
async function goThrough(page: Page, payload: string): Promise<void> {
  await page.goto(`./#/w/${payload}`)
  for (let block = 1; block <= 4; block += 1) {
    await expect(page.getByText(`Blok ${String(block)} van 4 ·`)).toBeVisible()
    await expect(page.getByText('Workshop: Teamdag vergunningen')).toBeVisible()
    await answerBlock(page, (s) => asScored(s, pattern[s.relation] ?? 3))
    await goOn(page)
  }
  for (let dilemma = 1; dilemma <= 10; dilemma += 1) {
    await expect(page.getByText(`Dilemma ${String(dilemma)} van 10`)).toBeVisible()
    await page
      .getByRole('radio', { name: dilemma % 2 ? 'duidelijk A' : 'eerder B' })
      .first()
      .check()
    await page.getByRole('link', { name: /^(Naar dilemma|Bekijk wat)/ }).click()
  }
  await expect(page.getByText('Je resultaat ·')).toBeVisible()
  await expect(page.getByText('Nog te doen voor de workshop')).toHaveCount(0)
}

/** The table of what is shared, as numbers. */
async function figuresOn(page: Page): Promise<(number | null)[][]> {
  const rows = await rowsOf(page, caption)
  return rows.map(([, ...cells]) =>
    cells.map((text) => (text === '–' ? null : Number.parseInt(text, 10))),
  )
}

test('from the link to a sealed code that only the trainer can read', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const workshop = await makeWorkshop({ handIn: 'both' })
  await goThrough(page, workshop.payload)
  await toGroup(page)
  await page.getByText('Bekijk of verander wat je deelt').click()
  const figures = await figuresOn(page)
  expect(figures.map(([score]) => score)).toEqual([100, 50, 0, 50, 50])
  const code = await shown(page).innerText()
  const read = await workshop.read(code)
  expect(relations.map((id) => [read.now[id]])).toEqual(figures)
  expect(read).toMatchObject({ form: 'quick', revision: 0, dilemmas: choices })
  expect(read.cells).toBeUndefined()

  await page.getByRole('button', { name: 'Kopieer' }).click()
  await expect(page.getByText('Gekopieerd.')).toBeVisible()
  await expect(page.getByText('Gelukt?')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code)

  await page.reload()
  await expect(shown(page)).toHaveText(code)
  await expect(page.getByText(newCode)).toHaveCount(0)

  // Answers change: the same person, one higher; then one more, without the dilemmas.
  await page.goto('./#/scan/quick/1')
  await answerBlock(page, (s) => asScored(s, 3))
  await page.goto('./#/share')
  await expect(page.getByText(newCode)).toBeVisible()
  const second = await shown(page).innerText()
  expect(await workshop.read(second)).toMatchObject({
    participant: read.participant,
    revision: 1,
    now: { society: 10 },
    dilemmas: choices,
  })
  await page.getByText('Bekijk of verander wat je deelt').click()
  await page.getByRole('checkbox', { name: /dilemma/ }).uncheck()
  await expect(shown(page)).not.toHaveText(second)
  const third = await workshop.read(await shown(page).innerText())
  expect(third).toMatchObject({ participant: read.participant, revision: 2 })
  expect(third.dilemmas).toBeUndefined()
})

for (const [where, hasSubtle] of [
  ['in a browser without X25519', true],
  ['on a page without https', false],
] as const) {
  test(`${where} a code is sealed all the same`, async ({ page }) => {
    await page.addInitScript((keeps: boolean) => {
      const { subtle } = crypto
      if (!keeps) Object.defineProperty(crypto, 'subtle', { value: undefined })
      for (const name of ['generateKey', 'importKey'] as const) {
        const own = subtle[name].bind(subtle) as (...args: unknown[]) => Promise<unknown>
        Object.defineProperty(subtle, name, {
          value: (...args: unknown[]) =>
            JSON.stringify(args).includes('X25519')
              ? Promise.reject(new DOMException('No X25519', 'NotSupportedError'))
              : own(...args),
        })
      }
    }, hasSubtle)
    const workshop = await makeWorkshop({ dilemmas: false, handIn: 'distance' })
    await page.goto(`./#/w/${workshop.payload}`)
    await answerScan(page, 4, (s) => asScored(s, pattern[s.relation] ?? 3))
    await toGroup(page)
    const read = await workshop.read(await shown(page).innerText())
    expect(read).toMatchObject({ now: { politics: 100, society: 0 } })
  })
}

test('by keyboard alone, from the link to the code', async ({ page }) => {
  const workshop = await makeWorkshop({ dilemmas: false, handIn: 'both' })
  await page.goto(`./#/w/${workshop.payload}`)
  for (let block = 1; block <= 4; block += 1) {
    await expect(page.getByText(`Blok ${String(block)} van 4 ·`)).toBeVisible()
    for (const { id } of await groups(page)) {
      await tabTo(page, id)
      await page.keyboard.press('ArrowRight')
    }
    await tabTo(page, /^(Naar blok|Bekijk je resultaat)/)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText('Je resultaat ·')).toBeVisible()
  await tabTo(page, 'Deel met de groep')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(page, 'Kopieer')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Ja, gedeeld')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Dank je. Je bent klaar.')).toBeFocused()
  expect(await workshop.read(await shown(page).innerText())).toMatchObject({ form: 'quick' })
  await tabTo(page, 'Stop met deze workshop')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Ja, stop')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Je doet niet mee' })).toBeVisible()
})

/** The radio groups of a block, each by the name that its radios have. */
async function groups(page: Page): Promise<{ id: string }[]> {
  await expect(page.getByRole('radio')).toHaveCount(30)
  const names = await page
    .getByRole('radio')
    .evaluateAll((radios) => [...new Set(radios.map((radio) => (radio as HTMLInputElement).name))])
  return names.map((id) => ({ id }))
}

/** Presses Tab until something with this name, or this text, has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 250; presses += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element instanceof HTMLInputElement && element.type === 'radio'
        ? element.name
        : (element?.textContent ?? '')
    })
    if (typeof name === 'string' ? focused === name : name.test(focused)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${String(name)}`)
}

test('no part of sharing breaks WCAG 2.2 AA, in any look', async ({ page }) => {
  test.slow()
  const faults: string[] = []
  const check = async (state: string) => {
    faults.push(...(await faultsInLooksAndEnglish(page, state)))
  }
  const { payload } = await makeWorkshop({ form: 'full', dilemmas: false, handIn: 'both' })
  await page.goto(`./#/w/${payload.slice(0, 40)}`)
  await check('broken link')
  await page.goto('./#/share')
  await check('not joined')
  await page.goto(`./#/w/${payload}`)
  await expect(page.getByText('Blok 1 van 12 ·')).toBeVisible()
  await page.getByText(/^Workshop:/).click()
  await check('block')
  await answerScan(page, 12, (s) => asScored(s, 4))
  await check('result')
  await page.goto('./#/share')
  await page.getByText('Bekijk of verander wat je deelt').click()
  await expect(page.getByRole('img', { name: /^QR-code/ })).toBeVisible()
  await check('on the spot')
  const other = await makeWorkshop({
    handIn: 'distance',
    mail: 'een.heel.lange.naam@een-heel-lange-gemeentenaam.example',
    title: 'Een heel lange titel zonder einde, van een andere groep',
  })
  await page.goto(`./#/w/${other.payload}`)
  await check('answers that are there already')
  await page.getByRole('button', { name: 'Ga verder met je antwoorden' }).click()
  await page.goto('./#/share')
  await page.getByRole('button', { name: 'Kopieer' }).click()
  await expect(page.getByText('Gelukt?')).toBeVisible()
  await check('at a distance')
  expect(faults).toEqual([])
})
