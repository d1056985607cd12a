import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { decodeQR } from 'qr/decode.js'
import { newBoard } from '../support/boards'
import { closedBoard, peopleWith, unevenSpread } from '../support/groups'
import { putHere } from './boardsHere'
import { show } from './boardCodes'
import { expect, test } from './watched'

/** Goes to a page of the board by its address, as a reload does. */
async function goTo(page: Page, fragment: string): Promise<void> {
  await page.goto(`./${fragment}`)
  await page.reload()
}

/** All that can be read or heard on a page. */
async function saidOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const heard = [...document.querySelectorAll('main [aria-label]')]
    return [
      document.querySelector('main')?.textContent,
      ...heard.map((element) => element.getAttribute('aria-label')),
    ].join(' ')
  })
}

const CLOSED = '2026-11-24T10:30:00.000Z'
const asked = { dilemmas: true, title: 'Teamdag Toezicht' }

test('the projector follows the board in another tab, and its clicker moves both', async ({
  page,
  context,
}) => {
  const course = { script: '45', step: 1, screen: 0, clock: { began: CLOSED, since: CLOSED } }
  const board = await closedBoard(14, { headcount: 25, course }, asked)
  const name = await putHere(page, board)
  const projector = await context.newPage()
  await projector.goto(`./#/screen/${name}`)
  const title = projector.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('Doe mee')
  await expect(projector.getByText('14 codes binnen van 25 mensen')).toBeVisible()
  await expect(projector.getByRole('navigation')).toHaveCount(0)
  const shot = await projector.getByRole('img', { name: /^QR-code/ }).screenshot()
  const { width, height, data } = PNG.sync.read(shot)
  expect(decodeQR({ width, height, data })).toMatch(/#\/w\/[\w-]+$/)

  await goTo(page, `#/board/${name}`)
  await page.getByRole('button', { name: 'Door naar: Vijf keer raden en kijken' }).click()
  await expect(title).toHaveText('Hoe vaak komt de bestuurder bij jullie aan bod?')
  expect(await saidOn(projector)).not.toMatch(/Het midden van de groep is/)
  await page.getByRole('button', { name: 'soms: één meer' }).click()
  // The window on the projector has the focus, as it does when somebody fills the screen with it.
  await projector.bringToFront()
  await projector.keyboard.press('PageDown')
  await expect(title).toHaveText('Wat verrast jullie?')
  await expect(
    projector.getByRole('img', {
      name: /Het midden van de groep is ‘vaak’\..*Jullie gok: 0 keer zelden of nooit, 1 keer soms/,
    }),
  ).toBeVisible()
  await expect(projector.getByRole('status').first()).toHaveText(
    /^Nu op het scherm: Bestuurder\. Wat verrast jullie\? Het midden van de groep is ‘vaak’/,
  )
  await expect(page.getByText('Nu op het scherm: Uitkomst: Bestuurder')).toBeVisible()
  await projector.keyboard.press('PageUp')
  await expect(title).toHaveText('Hoe vaak komt de bestuurder bij jullie aan bod?')

  await show(page, 'Radar')
  await expect(title).toHaveText('Herkennen jullie dit beeld?')
  await projector.reload()
  await expect(
    projector.getByRole('img', { name: /Samenleving: soms, middelste helft zelden tot vaak/ }),
  ).toBeVisible()
  await page.reload()
  await expect(page.getByText('Nu op het scherm: Radar')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Volgende: Uitkomst: Bestuurder' })).toBeVisible()

  const alone = projector.getByText('De klikker werkt als het bord open is.')
  await expect(alone).toHaveCount(0)
  await page.goto('about:blank')
  await projector.keyboard.press('PageUp')
  await expect(alone).toBeVisible()
})

test('latecomers can read the code in the corner on the smallest projector', async ({ page }) => {
  const board = await closedBoard(14, { view: 'radar' }, { ...asked, mail: 'trainer@gemeente.nl' })
  await page.setViewportSize({ width: 1280, height: 720 })
  await goTo(page, `#/screen/${await putHere(page, board)}`)
  const code = page.getByRole('img', { name: /^QR-code/ })
  const { width, height, data } = PNG.sync.read(await code.screenshot())
  expect(decodeQR({ width, height, data })).toMatch(/#\/w\/[\w-]+$/)
  const squares = Number((await code.getAttribute('viewBox'))?.split(' ')[2])
  expect(width / squares).toBeGreaterThanOrEqual(2.5)
})

test('no view shows a figure of too few people', async ({ page }) => {
  const { profession: _, ...spread } = unevenSpread
  const board = await closedBoard(7, { spread }, { ...asked, form: 'full' })
  const name = await putHere(page, board)
  await goTo(page, `#/board/${name}`)
  const projector = await page.context().newPage()
  await projector.goto(`./#/screen/${name}`)
  for (const [view, title] of Object.entries(titles)) {
    await show(page, view)
    await expect(projector.getByRole('status').first()).toContainText(title)
    const said = await saidOn(projector)
    expect(said).not.toMatch(/helft (is|\d)|aan bod dan|Eigen vak: (?!te weinig)/)
    if (view === 'Uitkomst: Eigen vak') expect(said).toContain('Te weinig mensen voor een uitkomst')
    if (view === 'Radar') expect(said).toContain('Eigen vak: te weinig mensen')
    if (view === 'Wat anders mag') expect(said).toContain('Te weinig mensen voor een uitkomst')
  }
})

/** Views that show figures, with their questions. */
const titles = {
  'Uitkomst: Eigen vak': 'Wat verrast jullie?',
  Radar: 'Herkennen jullie dit beeld?',
  Verschillen: 'Wat krijgt bij jullie meer ruimte',
  'Wat anders mag': 'Wat willen jullie anders?',
}

test('without enough codes there is a conversation, and a practice board is marked', async ({
  page,
}) => {
  const { board: early } = await newBoard({
    participants: peopleWith(3, unevenSpread),
    view: 'outcome.citizens',
  })
  await goTo(page, `#/screen/${await putHere(page, early)}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Welke vraag van burgers/)
  await expect(page.getByText('Een beeld komt er vanaf vijf codes')).toBeVisible()
  const practice = await closedBoard(14, { practice: true }, { language: 'en' })
  await goTo(page, `#/screen/${await putHere(page, practice)}`)
  await expect(page.getByText('Practice board: these people are invented')).toBeVisible()
  await page.goto('./#/screen/00000')
  await expect(page.getByText(/Dit bord staat niet op dit apparaat/)).toBeVisible()
})

test('when the trainer puts the board away, the projector thanks the room', async ({
  page,
  context,
}) => {
  const name = await putHere(page, await closedBoard(14))
  const projector = await context.newPage()
  await projector.goto(`./#/screen/${name}`)
  await expect(projector.getByText('14 codes binnen')).toBeVisible()
  await page.getByRole('button', { name: /^Wis dit bord/ }).click()
  await page.getByRole('button', { name: 'Ja, wis' }).click()
  await expect(projector.getByRole('heading', { level: 1 })).toHaveText('Bedankt voor het meedoen')
  await expect(projector.getByText('Dit scherm kan dicht.')).toBeVisible()
  await expect(projector.getByRole('link')).toHaveCount(0)
})
