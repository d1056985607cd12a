import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { statementsOf } from '../../src/content/bank'
import { bankRef } from '../../src/content/scanOfBank'
import { CurrentScan } from '../../src/history/scans/CurrentScan'
import { ScanFile } from '../../src/history/scans/ScanFile'
import { ScansPage } from '../../src/history/scans/ScansPage'
import { useKeeping } from '../../src/record/keeping'
import { readScan, useScan } from '../../src/record/scan'
import { earlierScan } from '../support/savedScans'
import { theirs } from '../support/twoColleagues'

const answers = Object.fromEntries(statementsOf('quick').map(({ id }) => [id, 3 as const]))
const moment = '2026-11-24T09:00:00.000Z'
const colleague = { ...theirs, now: { ...theirs.now }, topics: [...theirs.topics], kept: moment }
const scanNamed = (name: string, id = name) => earlierScan({ id, name, bank: bankRef, answers })

beforeEach(() => {
  useScan.setState(useScan.getInitialState(), true)
  useKeeping.setState(useKeeping.getInitialState(), true)
})

describe('ScansPage', () => {
  test('offers to begin if there is nothing, and nothing to erase or save', () => {
    render(<ScansPage />)
    expect(screen.getByRole('link', { name: 'Begin een scan' })).toHaveAttribute('href', '#/')
    expect(screen.queryByRole('button', { name: /Wis|Bewaar|Leg/ })).toBeNull()
    expect(screen.getByText('Dat kan zodra je twee scans hebt.')).toBeVisible()
  })

  test('shows scans when none is in progress', () => {
    readScan().change({ earlier: [scanNamed('Mei')] })
    render(<ScansPage />)
    expect(screen.getByRole('heading', { level: 3, name: 'Mei' })).toBeVisible()
    expect(
      screen.getByText('Opzij gelegd op 24 november 2026 · Snelle scan · 20 van 20 beantwoord'),
    ).toBeVisible()
    expect(screen.getByRole('button', { name: 'Wis al mijn scans' })).toBeVisible()
  })

  test('shows the day when a name was emptied', async () => {
    readScan().change({ earlier: [scanNamed('Mei')] })
    render(<ScansPage />)
    await userEvent.click(screen.getByText(/Verander de naam/))
    await userEvent.clear(screen.getByLabelText('Naam'))
    expect(screen.getByRole('heading', { level: 3, name: '24 november 2026' })).toBeVisible()
    await userEvent.type(screen.getByLabelText('Naam'), 'Juni')
    expect(readScan().earlier[0]?.name).toBe('Juni')
  })

  test('shows names as they were typed: markup is text', () => {
    readScan().change({ earlier: [scanNamed('<img src=x onerror=alert(1)>')] })
    const { container } = render(<ScansPage />)
    expect(container.querySelector('img')).toBeNull()
  })

  test('tells two scans with one name apart', () => {
    readScan().change({ earlier: [scanNamed('Mei', '1'), scanNamed('Mei', '2')] })
    render(<ScansPage />)
    const table = screen.getByRole('table', { name: /De cijfers van/ })
    const headings = within(table).getAllByRole('columnheader')
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Relatie',
      'Mei (1)',
      'Mei (2)',
      'Verschil',
    ])
    expect(screen.getByText('Bij geen relatie zien we een duidelijk verschil.')).toBeVisible()
  })

  test('never compares a scan with itself', async () => {
    const earlier = [scanNamed('Mei'), scanNamed('Juni'), scanNamed('Juli')]
    readScan().change({ answers, earlier })
    render(<ScansPage />)
    const [first, second] = [
      screen.getByLabelText<HTMLSelectElement>('De ene scan'),
      screen.getByLabelText<HTMLSelectElement>('De andere scan'),
    ]
    expect([first.value, second.value]).toEqual(['Mei', 'current scan'])
    await userEvent.selectOptions(second, 'Mei')
    expect(second.value).toBe('Mei')
    expect(first.value).not.toBe('Mei')
    await userEvent.selectOptions(first, 'Juli')
    expect(screen.getByRole('table', { name: 'De cijfers van ‘Juli’ en ‘Mei’' })).toBeVisible()
  })

  test.each([
    {
      what: 'a scan that was put aside',
      kept: { earlier: [scanNamed('Mei')] },
      said: '‘Mei’ is gewist.',
    },
    { what: 'what a colleague shared', kept: { colleagues: [colleague] }, said: 'Gewist.' },
  ])('says that $what is erased only once storage says so', async ({ kept, said }) => {
    readScan().change(kept)
    render(<ScansPage />)
    useKeeping.setState({ status: 'busy', working: true })
    await userEvent.click(screen.getByRole('button', { name: /^Wis (dit|deze scan)$/ }))
    await userEvent.click(screen.getByRole('button', { name: /^Ja, wis/ }))
    expect(screen.queryByText(said)).toBeNull()
    act(() => {
      useKeeping.setState({ status: 'kept', working: false })
    })
    expect(screen.getByText(said)).toBeVisible()
  })

  test('says why nothing more can be put aside', () => {
    const earlier = Array.from({ length: 200 }, (_, i) => scanNamed(`Scan ${String(i)}`))
    readScan().change({ answers, earlier })
    render(<CurrentScan />)
    expect(screen.getByText(/Je hebt 200 scans opzij gelegd/)).toBeVisible()
    expect(screen.queryByText('Leg opzij en begin een nieuwe scan')).toBeNull()
  })

  test('does not save a file that could not be read back', async () => {
    const line = '€'.repeat(500)
    const written = { step: { what: line, withWhom: line, when: '' }, publicValue: line }
    const earlier = Array.from({ length: 200 }, (_, i) => ({ ...scanNamed(String(i)), ...written }))
    readScan().change({ earlier })
    render(<ScanFile />)
    await userEvent.click(screen.getByText('Bewaar alles in een bestand'))
    expect(screen.getByText(/te groot voor één bestand/)).toBeVisible()
  })
})
