import type { Page } from '@playwright/test'
import type { Board } from '../../src/workshop/board/savedBoard'
import { photoOf } from './qrImages'
import { expectCodes, newWorkshop, openTrainersPage } from './boardCodes'
import { closedBoard } from '../support/groups'
import { putHere } from './boardsHere'
import { expect, test } from './watched'

/** The steps at which the right-hand column holds something else, as places in the script. */
const stages = {
  'collecting codes': { step: 1, view: 'join' },
  'counting hands': { step: 2, view: 'guess.politics' },
  'writing agreements': { step: 6, view: 'agreements' },
} as const satisfies Record<string, Pick<Board, 'view'> & { step: number }>

const widths = [1280, 1300, 1366, 1440, 1536]

/** By how many pixels the preview of the screen lies over what is left and right of it. */
async function overlaps(page: Page): Promise<{ left: number; right: number }> {
  return page.evaluate(() => {
    const miniature = document.querySelector('[inert]')?.parentElement?.getBoundingClientRect()
    const edgesOf = (label: string) =>
      [
        ...document.querySelectorAll(
          `section[aria-label="${label}"], section[aria-label="${label}"] *`,
        ),
      ]
        .map((part) => part.getBoundingClientRect())
        .filter(({ width, height }) => width > 1 && height > 1)
    const left = Math.max(...edgesOf('Draaiboek').map((edges) => edges.right))
    const right = Math.min(...edgesOf('De groep').map((edges) => edges.left))
    return {
      left: Math.max(0, left - (miniature?.left ?? -Infinity)),
      right: Math.max(0, (miniature?.right ?? Infinity) - right),
    }
  })
}

for (const [name, { step, view }] of Object.entries(stages)) {
  for (const practice of [false, true]) {
    const board = practice ? 'practice board' : 'board'
    test(`the preview lies over nothing of a ${board} while ${name}`, async ({ page }) => {
      const clock = { began: '2026-11-24T10:30:00.000Z', since: '2026-11-24T10:30:00.000Z' }
      const course = { script: '45', step, screen: 0, clock }
      const closed = await closedBoard(14, { headcount: 25, course, view, practice })
      await page.goto(`./#/board/${await putHere(page, closed)}`)
      await expect(page.getByText('Nu op het scherm')).toBeVisible()
      const faults: unknown[] = []
      for (const width of widths) {
        await page.setViewportSize({ width, height: 768 })
        const found = await overlaps(page)
        if (found.left > 0 || found.right > 0) faults.push([width, found])
      }
      expect(faults).toEqual([])
    })
  }
}

test('a clicker works right after codes were handed in, wherever the focus is', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const workshop = await newWorkshop()
  await openTrainersPage(page, workshop)
  const step = page.getByRole('heading', { level: 2 }).first()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.evaluate(async (chat) => navigator.clipboard.writeText(chat), await workshop.code(1))
  const box = page.getByLabel('Plak hier de hele chat')
  await box.click()
  await page.keyboard.press('ControlOrMeta+V')
  await expectCodes(page, '1 code')
  await expect(box).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(step).toHaveText(/Scan doen en delen$/)

  const camera = page.getByRole('radio', { name: 'Camera of foto' })
  await camera.check()
  await expect(camera).toBeFocused()
  await page.keyboard.press('PageUp')
  await expect(step).toHaveText(/Welkom$/)

  const photo = page.getByLabel('Kies foto’s met QR-codes')
  await photo.focus()
  const buffer = photoOf(await workshop.code(2))
  await photo.setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer })
  await expectCodes(page, '2 codes')
  await expect(photo).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(step).toHaveText(/Scan doen en delen$/)

  // Words that were typed are for the field.
  await page.getByRole('radio', { name: 'Plakken' }).check()
  await box.fill('AMBT2-')
  await page.keyboard.press('PageUp')
  await expect(step).toHaveText(/Scan doen en delen$/)
})
