import { screen, render, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bank } from '../../../src/content/bank'
import { SharePage } from '../../../src/workshop/code/share/SharePage'
import { readScan, useScan } from '../../../src/record/scan'
import { allAnswered } from '../../support/answers'
import {
  asked,
  done,
  figures,
  given,
  marking,
  openSharePage as openPage,
  press,
  quick,
  readShown,
  shownCode,
} from '../../support/sharing'

const table = () => screen.getByRole('table', { name: 'Wat je deelt per relatie' })
const rowOf = (name: string) =>
  [...within(table()).getByRole('row', { name: new RegExp(name) }).children].map(
    ({ textContent }) => textContent,
  )
/** Shows all of what is in the code. */
const openAll = () => userEvent.click(screen.getByText('Bekijk of verander wat je deelt'))

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('what is shared', () => {
  test('is shown as it is in the code', async () => {
    openPage()
    await openAll()
    expect(rowOf('Bestuurder')).toEqual(['Bestuurder', '50'])
    expect(screen.getByText(/afgerond op 10/)).toBeVisible()
    const choices = screen.getByRole('table', { name: 'Wat je deelt per dilemma' })
    expect(within(choices).getAllByText('duidelijk A')).toHaveLength(10)
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

  test('has the first three statements that were marked to talk about', async () => {
    const { answers, ownWords, statements } = marking(2)
    openPage(undefined, {}, { ...done, answers, ownWords })
    await shownCode()
    await openAll()
    for (const { text } of statements.slice(0, 3)) expect(screen.getByText(text.nl)).toBeVisible()
    expect(screen.queryByText(statements[3]?.text.nl ?? '')).toBeNull()
    expect(screen.getByText(/^In je code: .* 3 van je 4 stellingen om te bespreken/)).toBeVisible()
  })

  test('says nothing of how many where all that was marked goes along', async () => {
    const { answers, ownWords } = marking(1)
    openPage(undefined, {}, { ...done, answers, ownWords })
    await shownCode()
    expect(screen.getByText(/^In je code: je scores, waarover je wilt praten en/)).toBeVisible()
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
    ['is nothing with other statements', { bank: 1 }, done, /heeft een andere vragenlijst/],
  ])('%s', (_, change, scan, sentence) => {
    openPage(undefined, change, scan)
    expect(screen.getByText(sentence)).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Deel met de groep')
    expect(screen.queryByRole('img')).toBeNull()
    expect(given()).toBeUndefined()
  })

  test('is nothing without a workshop', () => {
    render(<SharePage />)
    expect(screen.getByText('Je doet niet mee aan een workshop')).toBeVisible()
    expect(screen.getByRole('link', { name: /Meedoen/ })).toHaveAttribute('href', '#/w/')
  })
})

describe('a code', () => {
  test('is made when the page opens, holds exactly the figures on it, and is kept', async () => {
    openPage()
    expect(await readShown()).toEqual({ ok: true, value: figures })
    expect(given()).toEqual({ result: figures, code: await shownCode(), leftOut: [] })
    expect(screen.getByRole('img', { name: /^QR-code/ })).toBeVisible()
    expect(screen.queryByText(/Deel dan ook deze nieuwe/)).toBeNull()
  })

  test('says in one line what is in it', async () => {
    openPage()
    await shownCode()
    expect(
      screen.getByText(/^In je code: je scores en je keuzes in de dilemma’s\. Alleen de trainer/),
    ).toBeVisible()
  })

  test('holds the choices of somebody to whom no statement applies, and says nothing of scores', async () => {
    openPage(undefined, {}, { ...done, answers: {} })
    await shownCode()
    expect(screen.getByText(/^In je code: je keuzes in de dilemma’s\. Alleen/)).toBeVisible()
    expect(await readShown()).toMatchObject({
      ok: true,
      value: { now: { politics: null, citizens: null } },
    })
  })

  test('is a new one at once where a part is left out', async () => {
    openPage()
    const first = await shownCode()
    await userEvent.click(screen.getByRole('checkbox', { name: /dilemma/ }))
    expect(rowOf('Bestuurder')).toEqual(['Bestuurder', '50'])
    const { dilemmas: _, ...rest } = figures
    await waitFor(() => {
      expect(given()?.result).toEqual({ ...rest, revision: 1 })
    })
    expect(await shownCode()).not.toBe(first)
    expect(await readShown()).toEqual({ ok: true, value: { ...rest, revision: 1 } })
    expect(screen.getByText(/Deel dan ook deze nieuwe/)).toBeVisible()
  })

  test('that is not made in time is not made for the next participant', async () => {
    openPage()
    const next = { asked: { ...asked }, participant: 78 }
    useScan.setState({ answers: {}, choices: {}, wishes: {}, workshop: next })
    await new Promise((resolve) => {
      setTimeout(resolve, 200)
    })
    expect(readScan().workshop).toEqual(next)
  })

  test('that cannot be made is said, and is made when asked again', async () => {
    vi.spyOn(crypto, 'getRandomValues').mockImplementation(() => {
      throw new Error('No chance')
    })
    vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new Error('No key'))
    openPage()
    expect(await screen.findByText(/Dat lukte niet/)).toBeVisible()
    expect(screen.queryByText(/^AMBT2-/)).toBeNull()
    vi.restoreAllMocks()
    await press('Probeer het nog eens')
    expect(await readShown()).toEqual({ ok: true, value: figures })
  })
})

describe('a code that was made before', () => {
  test('is shown again, and says nothing while the figures are the same', async () => {
    openPage(figures)
    expect(await shownCode()).toBe('AMBT2-KEPT1')
    expect(screen.queryByText(/Deel dan ook deze nieuwe/)).toBeNull()
  })

  test('is replaced by a higher one where the answers have changed', async () => {
    openPage({ ...figures, now: { ...figures.now, society: 5 }, revision: 3 })
    expect(screen.queryByText('AMBT2-KEPT1')).toBeNull()
    await waitFor(() => {
      expect(given()?.result).toEqual({ ...figures, revision: 4 })
    })
    expect(screen.getByText(/Deel dan ook deze nieuwe/)).toBeVisible()
  })

  test('still omits what was left out, and is not replaced for it', async () => {
    const { dilemmas: _, ...rest } = figures
    openPage(rest, {}, done, ['dilemmas'])
    expect(await shownCode()).toBe('AMBT2-KEPT1')
    expect(screen.getByRole('checkbox', { name: /dilemma/ })).not.toBeChecked()
    expect(screen.queryByText(/^Nog niet in je code/)).toBeNull()
  })

  const older = { ...figures, now: { ...figures.now, society: 5 } }

  test('says when only one change is left', async () => {
    openPage({ ...older, revision: 5 })
    await openAll()
    expect(await screen.findByText('Je kunt nog één keer iets veranderen.')).toBeVisible()
  })

  test('stays when no change is possible any more, with the figures that are in it', async () => {
    openPage({ ...older, revision: 7 })
    expect(await shownCode()).toBe('AMBT2-KEPT1')
    expect(screen.getAllByText(/Vaker dan zeven keer/)[0]).toBeVisible()
    expect(rowOf('Samenleving')).toEqual(['Samenleving', '5'])
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
})

describe('a browser without X25519', () => {
  test('seals all the same', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    openPage()
    await shownCode()
    vi.unstubAllGlobals()
    expect(await readShown()).toEqual({ ok: true, value: figures })
  })
})
