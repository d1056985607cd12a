import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createBoardKey, readCode } from '../../../src/workshop/code/resultCode'
import { toBase64url } from '../../../src/core/base64url'
import { boardNumber, type Workshop } from '../../../src/core/workshop'
import { bank, statementsOf } from '../../../src/content/bank'
import { dilemmas } from '../../../src/content/dilemmas'
import { bankNumber } from '../../../src/core/bankNumber'
import { pairIds, recordOf, relations } from '../../../src/core/framework'
import type { SharedResult } from '../../../src/core/sharedResult'
import { SharePage } from '../../../src/workshop/code/share/SharePage'
import { readScan, useScan } from '../../../src/record/scan'
import { allAnswered } from '../../support/answers'
import { workshop } from '../../support/workshops'

const { publicKey, privateKey } = await createBoardKey()
const asked = workshop({
  publicKey: toBase64url(publicKey),
  bank: bankNumber(bank.fingerprint),
})
const quick = statementsOf('quick')
const done = {
  // The reversed statements make every relation 50 or so; the numbers are read from the page.
  answers: allAnswered(quick, 3),
  // Clearly A first, and something else once the facts were changed.
  choices: Object.fromEntries(dilemmas.map(({ id }) => [id, [3 as const, 0 as const]])),
}
const figures: SharedResult = {
  bank: bankNumber(bank.fingerprint),
  board: boardNumber(asked),
  participant: 77,
  revision: 0,
  form: 'quick',
  now: recordOf(relations, () => 50),
  dilemmas: pairIds().map(() => 0 as const),
}

function openPage(result?: SharedResult, change: Partial<Workshop> = {}, scan: object = done) {
  useScan.setState({
    ...scan,
    workshop: {
      asked: { ...asked, ...change },
      participant: 77,
      ...(result && { given: { result, code: 'AMBT2-KEPT1' } }),
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
const shownCode = () => screen.getByText(/^AMBT2-/).textContent
/** What the trainer reads in the code on the page. */
const readShown = async () => readCode({ text: shownCode() }, privateKey)
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
    expect(rowOf('Bestuurder')).toEqual(['Bestuurder', '50'])
    expect(screen.getByText(/afgerond op 10/)).toBeVisible()
    const choices = screen.getByRole('table', { name: 'Wat je deelt per dilemma' })
    expect(within(choices).getAllByText('duidelijk A')).toHaveLength(10)
    expect(screen.queryByText(/^AMBT2-/)).toBeNull()
  })

  test('has how many statements should happen more and less, by relation', () => {
    const politics = quick.filter(({ relation }) => relation === 'politics')
    const wishes = Object.fromEntries(
      politics.map(({ id, reversed }, i) => [id, (i === 0) === reversed ? 'less' : 'more']),
    )
    openPage(undefined, {}, { ...done, wishes })
    const rows = rowOf('Bestuurder')
    expect(
      rows
        .slice(2)
        .map(Number)
        .reduce((sum, n) => sum + n, 0),
    ).toBe(politics.length)
    expect(rowOf('Burgers')).toEqual(['Burgers', '50', '0', '0'])
  })

  test('has the first three statements that were marked to talk about', () => {
    // Answers that lie far apart, in the order of the bank.
    const [a, b, c, d] = quick.filter(({ reversed }) => !reversed)
    if (!a || !b || !c || !d) throw new Error('Too few statements')
    const answers = { ...done.answers, [a.id]: 1, [b.id]: 5, [c.id]: 5, [d.id]: 1 }
    const topics = [`${b.id}/${a.id}`, `${c.id}/${d.id}`]
    openPage(undefined, {}, { ...done, answers, ownWords: { topics } })
    for (const { text } of [a, b, c]) expect(screen.getByText(text.nl)).toBeVisible()
    expect(screen.queryByText(d.text.nl)).toBeNull()
  })

  test('holds only what the workshop asks', () => {
    openPage(undefined, { dilemmas: false })
    expect(rowOf('Bestuurder')).toEqual(['Bestuurder', '50'])
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.queryByRole('table', { name: /dilemma/ })).toBeNull()
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

describe('a code', () => {
  test('holds exactly the figures on the page, and is kept', async () => {
    openPage()
    expect(screen.getByText(/Alleen de trainer, want je code is verzegeld/)).toBeVisible()
    await press('Maak mijn code')
    const heading = await screen.findByRole('heading', { name: 'Je code' })
    await waitFor(() => {
      expect(heading).toHaveFocus()
    })
    expect(await readShown()).toEqual({ ok: true, value: figures })
    expect(given()).toEqual({ result: figures, code: shownCode() })
    expect(screen.getByRole('img', { name: /^QR-code/ })).toBeVisible()
  })

  test('leaves out what was left out', async () => {
    openPage()
    await userEvent.click(screen.getByRole('checkbox', { name: /dilemma/ }))
    expect(rowOf('Bestuurder')).toEqual(['Bestuurder', '50'])
    await press('Maak mijn code')
    const { dilemmas: _, ...rest } = figures
    await screen.findByRole('heading', { name: 'Je code' })
    expect(given()?.result).toEqual(rest)
    expect(await readShown()).toEqual({ ok: true, value: rest })
  })
})

describe('a code that was made before', () => {
  test('is shown again, and says nothing while the figures are the same', async () => {
    openPage({ ...figures, revision: 3 })
    expect(shownCode()).toBe('AMBT2-KEPT1')
    expect(screen.queryByText(/ouder dan je antwoorden/)).toBeNull()
    await press('Maak een nieuwe code')
    await waitFor(() => {
      expect(shownCode()).not.toBe('AMBT2-KEPT1')
    })
    expect(given()?.result).toEqual({ ...figures, revision: 3 })
  })

  test('is said to be older than the answers, and replaced by a higher one', async () => {
    openPage({ ...figures, now: { ...figures.now, society: 5 }, revision: 3 })
    expect(screen.getByText(/ouder dan je antwoorden/)).toBeVisible()
    await press('Maak een nieuwe code')
    await waitFor(() => {
      expect(given()?.result).toEqual({ ...figures, revision: 4 })
    })
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
    expect(shownCode()).toBe('AMBT2-KEPT1')
  })
})

describe('a browser without X25519', () => {
  test('seals all the same', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    openPage()
    await press('Maak mijn code')
    await screen.findByRole('heading', { name: 'Je code' })
    vi.unstubAllGlobals()
    expect(await readShown()).toEqual({ ok: true, value: figures })
  })
})
