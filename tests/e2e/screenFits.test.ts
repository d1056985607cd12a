import type { Page } from '@playwright/test'
import { encodeBank } from '../../src/content/own/bankLink'
import { toLines } from '../../src/content/own/bankLines'
import type { OwnBankFile } from '../../src/content/own/ownBankFile'
import { packBank } from '../../src/content/own/packBank'
import type { View } from '../../src/core/views'
import type { Board } from '../../src/workshop/board/savedBoard'
import { closedBoard, closedScreen } from '../support/groups'
import { bank as waterBoard } from '../support/adapted'
import { accessFaults } from './axe'
import { putHere } from './boardsHere'
import { expect, test } from './watched'

const asked = { dilemmas: true, title: 'Teamdag Toezicht' }

/** One view of every kind, with as much on it as there can be. */
const everyKind = [
  'join',
  'before',
  'guess.politics',
  'outcome.organisation',
  'radar',
  'thirds',
  'levels',
  'differences',
  'wishes',
  'topics',
  'compare',
  'story.organisation-citizens',
  'choices.organisation-society',
  'turn.citizens-profession',
  'card.politics-citizens',
  'card.society',
  'card.professional',
  'agreements',
] as const satisfies readonly View[]

const began = '2026-11-24T10:30:00.000Z'

const sizes = [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const

test('every view fits a projector, can be read from the back row, and breaks no WCAG rule', async ({
  page,
}) => {
  test.slow()
  const faults: unknown[] = []
  for (const view of everyKind) {
    await page.goto(`./#/screen/${await putHere(page, await fullBoard(view))}`)
    await expect(page.getByText('14 codes binnen')).toBeVisible()
    faults.push(...(await misfits(page, view)))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      faults.push(...(await accessFaults(page)))
    }
  }
  expect(faults).toEqual([])
})

test('every view fits a projector with statements of the trainer’s own, and says whose they are', async ({
  page,
}) => {
  test.slow()
  const packed = packBank(toLines(JSON.parse(waterBoard) as OwnBankFile))
  await page.goto(`./#/b/${encodeBank({ kind: 'packed', packed })}`)
  const maker = page.getByText(/^Stellingen van de maker van deze link: ‘Waterschap Vallei’/)
  await expect(maker).toBeVisible()
  const faults: unknown[] = []
  for (const view of everyKind) {
    const title = 'Een lange titel, van een workshop over van alles en nog wat.'
    await page.goto(`./#/screen/${await putHere(page, await fullBoard(view, { title }))}`)
    await expect(page.getByText('14 codes binnen')).toBeVisible()
    await expect(maker).toHaveCount(1)
    faults.push(...(await misfits(page, view)))
  }
  expect(faults).toEqual([])
})

/** A board of its own that shows this view, with as much on it as there can be. */
async function fullBoard(view: View, chosen: { title?: string } = {}): Promise<Board> {
  const workshop = { ...asked, form: 'full', ...chosen } as const
  const { picture } = await closedScreen(14, {}, workshop)
  if (!picture) throw new Error('No picture')
  const change = {
    view,
    headcount: 25,
    hands: {
      'guess.organisation': [3, 12, 5],
      'story.organisation-citizens': [9, 15],
      'story.organisation-society': [9, 15],
      'turn.citizens-profession': [9, 4],
    },
    course: { script: '90', step: 2, screen: 0, clock: { began, since: new Date().toISOString() } },
    agreements,
    earlier: { title: 'Voorjaar', picture, agreements },
  } as const
  const board = await closedBoard(14, change, workshop)
  // With a second picture come more notes.
  return { ...board, rounds: [...board.rounds, ...board.rounds] }
}

/** Where a view is larger than the screen, or its letters or its picture too small for the back row. */
async function misfits(page: Page, view: View): Promise<unknown[]> {
  const faults: unknown[] = []
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height })
    const measured = await page.evaluate(() => {
      const hasWords = (part: Element) =>
        [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      const isSeen = (part: Element) => part.getBoundingClientRect().height > 2
      const texts = [...document.querySelectorAll('[data-alone] *')].filter(
        (part) => hasWords(part) && isSeen(part),
      )
      // A drawing is made larger or smaller as a whole.
      const scaleOf = (text: Element) =>
        text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.d ?? 1) : 1
      const sizeOf = (text: Element) => parseFloat(getComputedStyle(text).fontSize) * scaleOf(text)
      const parts = [...(document.querySelector('[data-alone] header + div')?.children ?? [])]
      const [picture = 0, side = 0] = parts.map((part) => part.getBoundingClientRect().width)
      const foot = [...(document.querySelector('footer')?.children ?? [])]
      const boxes = foot.map((part) => part.getBoundingClientRect())
      const tops = boxes.filter((box) => box.height > 0).map(({ top }) => top)
      return {
        share: picture / (picture + side),
        tooHigh: document.documentElement.scrollHeight - innerHeight,
        tooWide: document.documentElement.scrollWidth - innerWidth,
        spilling: parts.filter((part) => part.scrollHeight > part.clientHeight + 1).length,
        // On one line, as far as there is room.
        footRows: Math.max(...tops) - Math.min(...tops) < 20 ? 1 : 2,
        smallest: Math.min(...texts.map(sizeOf)) / innerHeight,
        question: sizeOf(document.querySelector('h1') ?? document.body) / innerHeight,
      }
    })
    const { tooHigh, tooWide, spilling, footRows, smallest, question, share } = measured
    const isLarge = tooHigh > 0 || tooWide > 0 || spilling > 0
    const isSplit = width >= 1280 && footRows > 1
    // Rounded by the browser to a part of a pixel.
    const isSmall = smallest < 1 / 45 - 1e-4 || question < 1 / 18 || !(share > 2 / 3 - 1e-3)
    if (isLarge || isSplit || isSmall) {
      faults.push([view, width, measured])
    }
  }
  return faults
}

/** As many as possible, at the usual length. */
const agreements: Board['agreements'] = Array.from({ length: 12 }, (_, i) => ({
  kind: (['we', 'I', 'ask'] as const)[i % 3] ?? 'we',
  what: 'We bespreken elke maandag één besluit dat in de praktijk anders uitpakt',
  who: 'Samira en Kees',
  when: 'vanaf 1 maart',
}))
