import type { Page } from '@playwright/test'
import type { Board } from '../../src/workshop/board/savedBoard'
import { closedBoard } from '../support/groups'
import { putHere } from './boardsHere'
import { expect, test } from './watched'

/** The steps at which the right-hand column holds something else, as places in the script. */
const stages = {
  'collecting codes': { step: 1, view: 'join' },
  'counting hands': { step: 2, view: 'guess.politics' },
  'writing agreements': { step: 5, view: 'agreements' },
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
