import type { Page } from '@playwright/test'
import type { Board } from '../../src/workshop/board/savedBoard'
import { bankNumber } from '../../src/core/bankNumber'
import { closedBoard } from '../support/groups'
import { putHere } from './boardsHere'
import { newWorkshop, openTrainersPage, pasteChat } from './boardCodes'
import { bankRef } from './savedFiles'
import { expect, test } from './watched'

const clock = { began: '2026-11-24T10:30:00.000Z', since: '2026-11-24T10:30:00.000Z' }

/** Where the script may be, as places in it; before the first press there is no clock. */
const states = {
  'before it begins': { step: 0, view: 'join', begun: false },
  'while codes are collected': { step: 1, view: 'join', begun: true },
  'while hands are counted': { step: 2, view: 'guess.politics', begun: true },
  'while agreements are made': { step: 6, view: 'agreements', begun: true },
} as const satisfies Record<string, Pick<Board, 'view'> & { step: number; begun: boolean }>

const agreements = [1, 2].map((n) => ({
  kind: 'we' as const,
  what: `Elke maand bellen met wijkraad ${String(n)}`,
  who: 'Samira',
  when: 'in maart',
}))

/** How far down each of these parts of the page ends, in pixels; of what is not there nothing. */
async function bottoms(page: Page, names: readonly string[]): Promise<Record<string, number>> {
  return page.evaluate((wanted) => {
    const parts = wanted.flatMap((name) => {
      const found = document.querySelector(`[class*=module_${name}]:not(ol)`)
      return found ? [[name, Math.round(found.getBoundingClientRect().bottom)]] : []
    })
    return Object.fromEntries(parts) as Record<string, number>
  }, names)
}

async function openAt(page: Page, { step, view, begun }: (typeof states)[keyof typeof states]) {
  // Of the statements in use: a board of others says that it is.
  const bank = bankNumber(bankRef.fingerprint)
  const course = { script: '45', step, screen: 0, ...(begun && { clock }) }
  const board = await closedBoard(14, { headcount: 25, course, view, agreements }, { bank })
  await page.goto(`./#/board/${await putHere(page, board)}`)
  await expect(page.getByText('Nu op het scherm')).toBeVisible()
}

for (const [name, state] of Object.entries(states)) {
  test(`all that a trainer needs is on a laptop's screen ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 })
    await openAt(page, state)
    const found = await bottoms(page, ['step', 'moves', 'miniature', 'stage', 'after'])
    expect(Object.keys(found)).toHaveLength(state.view === 'agreements' ? 5 : 4)
    expect(Object.entries(found).filter(([, bottom]) => bottom > 768)).toEqual([])
  })

  for (const [width, height] of [
    [1180, 820],
    [1024, 768],
  ] as const) {
    test(`the preview is on a tablet's screen of ${String(width)} ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await openAt(page, state)
      const { miniature = Infinity } = await bottoms(page, ['miniature'])
      expect(miniature).toBeLessThanOrEqual(height)
    })
  }
}

test('what became of a chat is seen without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  const workshop = await newWorkshop({ handIn: 'both' }, { headcount: 25 })
  await openTrainersPage(page, workshop)
  const codes = await workshop.codes([1, 2, 3])
  const halves = codes.slice(1).map((code) => code.slice(0, 60))
  await pasteChat(page, [codes[0], ...halves].join('\n'))
  await expect(page.getByText(/^Beschadigd: .* op regel 3/)).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: 'Maak dit ongedaan' })).toBeInViewport({ ratio: 1 })
})

test('a round closes early on the second press of a clicker at the projector', async ({
  page,
  context,
}) => {
  const workshop = await newWorkshop({}, { headcount: 9 })
  await openTrainersPage(page, workshop)
  await pasteChat(page, (await workshop.codes([1, 2, 3, 4, 5, 6, 7, 8])).join('\n'))
  await expect(page.getByText('Nieuw: 8.')).toBeVisible()
  const projector = await context.newPage()
  await projector.goto(`./#/screen/${workshop.name}`)
  await expect(projector.getByRole('heading', { name: 'Doe mee' })).toBeVisible()
  for (let press = 1; press <= 3; press += 1) {
    await projector.keyboard.press('PageDown')
    await expect(
      page.getByRole('heading', { name: press === 1 ? 'Welkom' : 'Scan doen' }),
    ).toBeVisible()
  }
  await expect(page.getByText(/^8 van 9 binnen/)).toBeVisible()
  await expect(page.getByText('Nu op het scherm: Meedoen')).toBeVisible()
  await projector.keyboard.press('PageDown')
  await expect(page.getByText('Nu op het scherm: Gok: Bestuurder')).toBeVisible()
  await expect(page.getByText(/^8 van 9 binnen/)).toHaveCount(0)
})

test('how many are in the picture is said without the line of a warning', async ({ page }) => {
  await openAt(page, states['while hands are counted'])
  const said = page.getByRole('status').filter({ hasText: 'In het beeld zitten 14 mensen.' })
  await expect(said).toBeVisible()
  expect(await said.evaluate((part) => getComputedStyle(part).borderInlineStartWidth)).toBe('0px')
})
