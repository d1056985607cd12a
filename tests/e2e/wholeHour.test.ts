import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { chats } from '../support/chats'
import { sceneOf } from '../support/scenes'
import { expectCodes, newWorkshop, openTrainersPage, pasteChat } from './boardCodes'
import { expect, test } from './watched'

const [WIDTH, HEIGHT] = [4000, 3000]

/** A photo of a table with phones, in five rows. */
function photoOfTable(codes: readonly string[]): Buffer {
  const scene = sceneOf(
    WIDTH,
    HEIGHT,
    codes.map((code, i) => ({
      text: code.replaceAll('-', ''),
      x: 400 + 800 * (i % 5),
      y: 300 + 600 * Math.floor(i / 5),
      size: 330,
      angle: ((i % 7) - 3) * 0.04,
    })),
  )
  const png = new PNG({ width: WIDTH, height: HEIGHT })
  png.data = Buffer.from(scene.data)
  return PNG.sync.write(png, { colorType: 0, inputColorType: 6 })
}

/**
 * Goes on until the script is over, and returns what was on the screen and how many presses it
 * took.
 */
async function leadTheHour(page: Page): Promise<{ shown: string[]; presses: number }> {
  const shown: string[] = []
  const onScreen = page.getByText(/^Nu op het scherm: /)
  const main = page.getByRole('button', { name: /^(Begin$|Door naar|Volgende|Sluit ronde)/ })
  let presses = 0
  while ((await main.count()) > 0) {
    const label = await main.innerText()
    await page.keyboard.press('PageDown')
    presses++
    await expect(main.filter({ hasText: new RegExp(`^${label}$`) })).toHaveCount(0)
    shown.push((await onScreen.innerText()).replace('Nu op het scherm: ', ''))
  }
  return { shown, presses }
}

/** What is on the screen, one press after the other. */
const hourOf = (asked: readonly string[]) => [
  'Meedoen',
  'Meedoen',
  ...['Bestuurder', 'Organisatie', 'Samenleving', 'Burgers', 'Eigen vak'].flatMap((name) => [
    `Gok: ${name}`,
    `Uitkomst: ${name}`,
  ]),
  'Radar',
  'Wat anders mag',
  ...asked,
  'Waar praten over',
  expect.stringMatching(/^Kaart: ./) as unknown as string,
  'Afspraken',
]

test('in a room: one photo of 25 phones, and an hour of one button in one viewport', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  const workshop = await newWorkshop({ handIn: 'room', dilemmas: true })
  await openTrainersPage(page, workshop)
  const codes = await workshop.codes(Array.from({ length: 25 }, (_, i) => i + 1))
  const photo = { name: 'tafel.png', mimeType: 'image/png', buffer: photoOfTable(codes) }
  // Codes handed in on the spot are photographed; nothing has to be chosen first.
  await page.getByLabel('Kies foto’s met QR-codes').setInputFiles(photo)
  await expectCodes(page, '25 codes')
  const { shown, presses } = await leadTheHour(page)
  const hour = hourOf([expect.stringMatching(/^Keuzes: ./) as unknown as string])
  expect(shown).toEqual(hour)
  expect(presses).toBe(hour.length)
  const places = await page.evaluate(() =>
    ['h1', '[class*=miniature]', '[class*=moves]', '[class*=chooser] button'].map(
      (part) => document.querySelector(part)?.getBoundingClientRect().bottom ?? Infinity,
    ),
  )
  expect(Math.max(...places)).toBeLessThanOrEqual(768)
})

test('at a distance: chats of six programs are read as they are pasted', async ({ page }) => {
  const workshop = await newWorkshop({ handIn: 'distance' })
  await openTrainersPage(page, workshop)
  const codes = await workshop.codes(Array.from({ length: 12 }, (_, i) => i + 1))
  for (const [i, [, chat]] of chats.slice(0, 6).entries()) {
    await pasteChat(page, chat(codes[2 * i] ?? '', codes[2 * i + 1] ?? ''))
    await expectCodes(page, `${String(2 * i + 2)} codes`)
    await expect(page.getByText(/beschadigd/)).toHaveCount(0)
  }
  const { shown } = await leadTheHour(page)
  expect(shown).toEqual(hourOf([]))
})
