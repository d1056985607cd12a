import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { relations } from '../../../src/core/framework'
import { readColleague } from '../../../src/history/colleague/colleagueLink'
import { ColleaguePage } from '../../../src/history/colleague/ColleaguePage'
import { linkBank } from '../../../src/history/colleague/shownOf'
import { useScan } from '../../../src/record/scan'
import { answers, mine, one, third } from '../../support/twoColleagues'

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  useScan.setState(useScan.getInitialState(), true)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('sharing with a colleague', () => {
  const madeLink = () => screen.getByText(/#\/c\//).textContent
  const read = () => readColleague(madeLink().replace(/.*#\/c\//, ''), linkBank)

  test('says what goes along, and what it tells, before there is a link', () => {
    useScan.setState(mine)
    render(<ColleaguePage form="quick" />)
    const table = screen.getByRole('table', { name: 'De scores die meegaan' })
    expect(within(table).getAllByRole('row')).toHaveLength(6)
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(2)
    expect(screen.getByText(/niet welk het hoogst is/)).toBeVisible()
    expect(screen.getByText(/kan dit lezen, en intrekken kan niet/)).toBeVisible()
    expect(screen.queryByText(/#\/c\//)).toBeNull()
    expect(screen.queryByRole('img', { name: /QR-code/ })).toBeNull()
  })

  test('makes a link with exactly what was on the page, and goes to it', async () => {
    useScan.setState(mine)
    render(<ColleaguePage form="quick" />)
    await press('Maak de link')
    expect(screen.getByRole('heading', { name: 'Je link' })).toHaveFocus()
    expect(screen.getByRole('img', { name: /QR-code/ })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Kopieer de link' })).toBeVisible()
    const shown = within(screen.getByRole('table'))
      .getAllByRole('row')
      .slice(1)
      .map((row) => Number(/\d+$/.exec(row.textContent)?.[0]))
    expect(read()).toMatchObject({ ok: true, value: { topics: mine.ownWords.topics } })
    const made = read()
    expect(made.ok && relations.map((id) => made.value.now[id])).toEqual(shown)
  })

  test('leaves out a topic, and takes back a link that held it', async () => {
    useScan.setState(mine)
    render(<ColleaguePage form="quick" />)
    await press('Maak de link')
    await userEvent.click(screen.getByRole('checkbox', { name: new RegExp(third.text.nl) }))
    expect(screen.queryByText(/#\/c\//)).toBeNull()
    await press('Maak de link')
    expect(read()).toMatchObject({ ok: true, value: { topics: mine.ownWords.topics.slice(0, 1) } })
  })

  test('says how to choose a topic where there is none', () => {
    useScan.setState({ answers })
    render(<ColleaguePage form="quick" />)
    expect(screen.getByText(/Kies er een bij je resultaat, met ‘Hierover praten’/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Maak de link' })).toBeVisible()
  })

  test('has nothing to share before there is a score', () => {
    useScan.setState({ answers: { [one.id]: 3 } })
    render(<ColleaguePage form="quick" />)
    expect(screen.getByText(/Er is nog niets om te delen/)).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByRole('link', { name: 'Ga verder met de scan' })).toHaveAttribute(
      'href',
      '#/scan/quick/1',
    )
  })

  test('hands the link to another app where the browser can', async () => {
    const share = vi.fn<(content: object) => Promise<void>>().mockResolvedValue()
    vi.stubGlobal('navigator', Object.create(navigator, { share: { value: share } }))
    useScan.setState(mine)
    render(<ColleaguePage form="quick" />)
    await press('Maak de link')
    await press('Deel de link met een app')
    expect(share).toHaveBeenCalledWith(expect.objectContaining({ url: madeLink() }))
  })
})
