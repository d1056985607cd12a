import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { encodeOpen } from '../../../src/workshop/code/resultCode'
import { boardNumber, type Workshop } from '../../../src/core/workshop'
import { bank, statementsOf } from '../../../src/content/bank'
import { dilemmas } from '../../../src/content/dilemmas'
import { bankNumber } from '../../../src/core/bankNumber'
import { recordOf, relations } from '../../../src/core/framework'
import type { SharedResult } from '../../../src/core/sharedResult'
import { SharePage } from '../../../src/workshop/code/share/SharePage'
import { readScan, useScan } from '../../../src/record/scan'
import { allAnswered } from '../../support/answers'
import { workshop } from '../../support/workshops'

const asked = workshop({ bank: bankNumber(bank.fingerprint) })
const [firstDilemma] = dilemmas
const done = {
  // The reversed statements make every relation 50 or so; the numbers are read from the page.
  answers: allAnswered(statementsOf('quick'), 3),
  choices: Object.fromEntries(dilemmas.map(({ id }) => [id, [3 as const]])),
}
const figures: SharedResult = {
  bank: bankNumber(bank.fingerprint),
  board: boardNumber(asked),
  nonce: 77,
  revision: 0,
  form: 'quick',
  now: recordOf(relations, () => 50),
  dilemmas: recordOf(relations, sharesOf),
}

/** In twelfths, where A was clearly chosen in every dilemma: 3 points for each of four. */
function sharesOf(relation: (typeof relations)[number]): number {
  return 3 * dilemmas.filter(({ a }) => a === relation).length
}

/** The code that was given before is an open one. */
function openPage(result?: SharedResult, change: Partial<Workshop> = {}, scan: object = done) {
  useScan.setState({
    ...scan,
    workshop: {
      asked: { ...asked, ...change },
      nonce: 77,
      ...(result && { given: { result, code: encodeOpen(result) } }),
    },
  })
  render(<SharePage />)
}

const table = () => screen.getByRole('table', { name: 'Wat je deelt per relatie' })
const rowOf = (name: string) =>
  [...within(table()).getByRole('row', { name: new RegExp(name) }).children].map(
    ({ textContent }) => textContent,
  )
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const chooseOpen = () => userEvent.click(screen.getByRole('radio', { name: /^Iedereen/ }))
const shownCode = () => screen.getByText(/^AMBT2-/).textContent
const given = () => readScan().workshop?.given

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('what is shared', () => {
  test('is shown as it is in the code', () => {
    openPage()
    for (const [name, id] of [
      ['Bestuurder', 'politics'],
      ['Burgers', 'citizens'],
    ] as const) {
      expect(rowOf(name)).toEqual([name, '50', `${String(sharesOf(id))} van 12`])
    }
    expect(screen.queryByText(/^AMBT2-/)).toBeNull()
    expect(firstDilemma && readScan().choices[firstDilemma.id]).toEqual([3])
  })

  test('holds only what the workshop asks', () => {
    openPage(undefined, { dilemmas: false })
    expect(rowOf('Bestuurder')).toEqual(['Bestuurder', '50'])
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  test('includes the cells of the full scan', async () => {
    openPage(undefined, { form: 'full' }, { answers: allAnswered(bank.statements, 3) })
    const cells = screen.getByRole('table', { name: /per ambitie en niveau/ })
    expect(within(cells).getAllByText('50')).toHaveLength(12)
    await userEvent.click(screen.getByRole('checkbox', { name: /per ambitie en niveau/ }))
    expect(screen.queryByRole('table', { name: /per ambitie en niveau/ })).toBeNull()
  })

  test.each([
    ['is nothing without a score', {}, {}, /Er is nog niets om te delen/],
    ['is nothing with other statements', { bank: 1 }, done, /hoort bij een andere versie/],
  ])('%s', (_, change, scan, sentence) => {
    openPage(undefined, change, scan)
    expect(screen.getByText(sentence)).toBeVisible()
    expect(screen.queryByRole('button', { name: /code/ })).toBeNull()
  })

  test('is nothing without a workshop', () => {
    render(<SharePage />)
    expect(screen.getByText('Je doet nu niet mee aan een workshop')).toBeVisible()
    expect(screen.getByRole('link', { name: /Meedoen/ })).toHaveAttribute('href', '#/w/')
  })
})

describe('an open code', () => {
  test('holds exactly the figures on the page, and is kept', async () => {
    openPage()
    await chooseOpen()
    expect(screen.getByText(/Zet hem niet in de chat/)).toBeVisible()
    await press('Maak mijn code')
    expect(await screen.findByRole('heading', { name: 'Je code' })).toHaveFocus()
    expect(shownCode()).toBe(encodeOpen(figures))
    expect(given()).toEqual({ result: figures, code: shownCode() })
    expect(screen.getByRole('img', { name: /^QR-code/ })).toBeVisible()
  })

  test('leaves out what was left out', async () => {
    openPage()
    await chooseOpen()
    await userEvent.click(screen.getByRole('checkbox', { name: /dilemma/ }))
    expect(rowOf('Bestuurder')).toEqual(['Bestuurder', '50'])
    await press('Maak mijn code')
    const { dilemmas: _, ...rest } = figures
    expect(given()).toEqual({ result: rest, code: encodeOpen(rest) })
  })
})

describe('a code that was made before', () => {
  test('is shown again, and says nothing while the figures are the same', async () => {
    openPage({ ...figures, revision: 3 })
    expect(screen.getByRole('radio', { name: /^Iedereen/ })).toBeChecked()
    expect(screen.queryByText(/ouder dan je antwoorden/)).toBeNull()
    await press('Maak een nieuwe code')
    expect(given()?.result).toEqual({ ...figures, revision: 3 })
  })

  test('is said to be older than the answers, and replaced by a higher one', async () => {
    openPage({ ...figures, now: { ...figures.now, society: 5 }, revision: 3 })
    expect(screen.getByText(/ouder dan je antwoorden/)).toBeVisible()
    await press('Maak een nieuwe code')
    expect(given()?.result).toEqual({ ...figures, revision: 4 })
    expect(screen.queryByText(/ouder dan je antwoorden/)).toBeNull()
  })

  test('still omits what was left out, and is not older for it', () => {
    const { dilemmas: _, ...rest } = figures
    openPage(rest)
    expect(screen.getByRole('checkbox', { name: /dilemma/ })).not.toBeChecked()
    expect(screen.queryByText(/ouder dan je antwoorden/)).toBeNull()
  })

  const older = { ...figures, now: { ...figures.now, society: 5 } }

  test('says when a change is the last one', () => {
    openPage({ ...older, revision: 6 })
    expect(screen.getByText(/de laatste keer/)).toBeVisible()
  })

  test('stays when no change is possible any more', () => {
    openPage({ ...older, revision: 7 })
    expect(screen.getAllByText(/al zeven keer veranderd/)[0]).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Maak/ })).toBeNull()
    expect(shownCode()).toBe(encodeOpen({ ...older, revision: 7 }))
  })
})

describe('a browser that cannot seal', () => {
  test('warns and offers the open code only', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    openPage()
    expect(await screen.findByText(/kan geen verzegelde code maken/)).toBeVisible()
    expect(screen.queryByRole('radio')).toBeNull()
    await press('Maak mijn code')
    expect(given()).toEqual({ result: figures, code: encodeOpen(figures) })
  })
})
