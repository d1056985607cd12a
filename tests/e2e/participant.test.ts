import type { Locator, Page } from '@playwright/test'
import { visibleWords } from './visibleWords'
import { expect, test } from './watched'
import { makeWorkshop } from './workshopLinks'

/**
 * The most that taking part may ask of somebody with the quick form, from the link to handing in.
 */
const most = { taps: 24, words: 700, inRoom: 2, atDistance: 4 }
/** Statements with their answers are what people come for. */
const statements = 'fieldset:has(input[type=radio])'

/** One person with a phone, whose taps and words are counted. */
class Participant {
  taps = 0
  words: string[] = []

  constructor(readonly page: Page) {}

  async tap(target: Locator): Promise<void> {
    await target.tap()
    this.taps += 1
  }

  async read(): Promise<void> {
    this.words.push(...(await visibleWords(this.page, statements)))
  }

  /** From the link to the result: every statement answered by a finger. */
  async answerAll(payload: string): Promise<void> {
    const { page } = this
    await page.goto(`./#/w/${payload}`)
    for (const block of [1, 2, 3, 4]) {
      await expect(page.getByText(`Blok ${String(block)} van 4 ·`)).toBeVisible()
      await this.read()
      const groups = await page.locator(statements).all()
      expect(groups).toHaveLength(5)
      for (const [i, group] of groups.entries()) {
        await this.tap(group.getByRole('radio').nth((block + i) % 5))
      }
      await this.tap(page.getByRole('button', { name: /^(Naar blok|Bekijk je resultaat)/ }))
    }
    await expect(page.getByText('Je resultaat ·')).toBeVisible()
  }
}

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

for (const handIn of ['room', 'both'] as const) {
  test(`in a room, from the link to a phone on the table (${handIn})`, async ({ page }, {
    annotations,
  }) => {
    const workshop = await makeWorkshop({ dilemmas: false, handIn })
    const person = new Participant(page)
    await person.answerAll(workshop.payload)
    const before = person.taps
    // Further down the result, without a tap.
    const heading = page.getByRole('heading', { name: /^Leg je telefoon op tafel/ })
    await heading.scrollIntoViewIfNeeded()
    const qr = page.getByRole('img', { name: 'QR-code met jouw code' })
    await qr.scrollIntoViewIfNeeded()
    await expect(qr).toBeInViewport({ ratio: 1 })
    await person.read()
    // Laying the phone on the table is the one thing left to do.
    const actions = person.taps - before + 1
    const { taps, words } = person
    const measured = `${String(taps)} taps, ${String(words.length)} words, ${String(actions)} action`
    annotations.push({ type: 'measured', description: measured })
    expect.soft(taps).toBeLessThanOrEqual(most.taps)
    expect.soft(words.length, words.join(' ')).toBeLessThanOrEqual(most.words)
    expect.soft(actions).toBeLessThanOrEqual(most.inRoom)

    const box = await qr.boundingBox()
    expect(box?.width, 'as wide as the phone').toBe(360)
    if (handIn === 'room') await page.getByText('Of stuur je code').tap()
    const read = await workshop.read(await page.getByText(/^AMBT2-/).innerText())
    expect(read).toMatchObject({ form: 'quick', revision: 0 })
  })
}

test('in a room, by way of its own page, the code takes one tap', async ({ page }) => {
  const workshop = await makeWorkshop({ dilemmas: false })
  const person = new Participant(page)
  await person.answerAll(workshop.payload)
  await person.tap(page.getByRole('link', { name: 'Deel met de groep' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leg je telefoon op tafel')
  const qr = page.getByRole('img', { name: 'QR-code met jouw code' })
  await expect(qr).toBeInViewport({ ratio: 1 })
  expect((await qr.boundingBox())?.width).toBe(360)
})

test('at a distance, from the link to a sent code', async ({ page }, { annotations }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: ({ text }: { text: string }) => {
        document.documentElement.dataset['shared'] = text
        return Promise.resolve()
      },
    })
  })
  const workshop = await makeWorkshop({ dilemmas: false, handIn: 'distance' })
  const person = new Participant(page)
  await person.answerAll(workshop.payload)
  const before = person.taps
  await page
    .getByRole('heading', { name: 'Stuur je code naar de trainer' })
    .scrollIntoViewIfNeeded()
  await expect(page.getByText(/^AMBT2-/)).toBeVisible()
  await person.read()
  await person.tap(page.getByRole('button', { name: 'Verstuur' }))
  const sent = await page.locator('html').getAttribute('data-shared')
  expect(await workshop.read(sent ?? '')).toMatchObject({ form: 'quick', revision: 0 })
  await expect(page.getByText('Gelukt?')).toBeVisible()
  await person.tap(page.getByRole('button', { name: 'Ja, gedeeld' }))
  await expect(page.getByText('Dank je. Je bent klaar.')).toBeFocused()
  // In the share sheet: an app, and its button that sends.
  const actions = person.taps - before + 2
  const { taps, words } = person
  const measured = `${String(taps)} taps, ${String(words.length)} words, ${String(actions)} actions`
  annotations.push({ type: 'measured', description: measured })
  expect.soft(words.length, words.join(' ')).toBeLessThanOrEqual(most.words)
  expect.soft(actions).toBeLessThanOrEqual(most.atDistance)
})

test('on the spot the screen stays on, until the code is left', async ({ page }) => {
  await page.addInitScript(() => {
    const request = () => {
      document.documentElement.dataset['awake'] = 'yes'
      return Promise.resolve({
        release: () => {
          delete document.documentElement.dataset['awake']
          return Promise.resolve()
        },
      })
    }
    Object.defineProperty(navigator, 'wakeLock', { value: { request } })
  })
  const { payload } = await makeWorkshop({ dilemmas: false })
  await new Participant(page).answerAll(payload)
  const html = page.locator('html')
  await expect(html).not.toHaveAttribute('data-awake')
  await page.getByRole('link', { name: 'Deel met de groep' }).tap()
  await expect(html).toHaveAttribute('data-awake', 'yes')
  await page.getByRole('link', { name: 'Terug naar je resultaat' }).tap()
  await expect(page.getByText('Je resultaat ·')).toBeVisible()
  await expect(html).not.toHaveAttribute('data-awake')
})
