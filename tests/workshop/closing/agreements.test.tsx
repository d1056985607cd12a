import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Agreement } from '../../../src/workshop/board/agreements'
import { addBoard, readBoard } from '../../../src/workshop/board/boards'
import type { Board } from '../../../src/workshop/board/savedBoard'
import { useOpenBoard } from '../../../src/workshop/board/useOpenBoard'
import { Afterwards } from '../../../src/workshop/closing/Afterwards'
import { Agreements } from '../../../src/workshop/closing/Agreements'
import { eraseWorkshops, listPictures } from '../../../src/workshop/closing/keptPictures'
import { LocaleContext } from '../../../src/ui/language/texts'
import { newBoard } from '../../support/boards'
import { agreed, longest, twelve } from '../../support/closing'
import { closedBoard } from '../../support/groups'

function Closing({ name }: { readonly name: string }) {
  const opened = useOpenBoard(name)
  if (opened.status !== 'open') return <p>{opened.status}</p>
  return (
    <>
      <Agreements agreements={opened.value.agreements} />
      <Afterwards name={name} board={opened.value} onErased={() => {}} />
    </>
  )
}

/** Puts a board on this device and shows its closing. */
async function showClosing(board: Board): Promise<string> {
  const name = await addBoard(board)
  render(<Closing name={name} />)
  await screen.findByLabelText('Wanneer zien jullie elkaar weer?')
  return name
}

async function showWith(agreements: readonly Agreement[]) {
  return showClosing((await newBoard({ agreements })).board)
}

function agreementAt(place: number): Agreement {
  const agreement = twelve[place]
  if (!agreement) throw new Error('No agreement')
  return agreement
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const field = (label: string) => screen.getByLabelText(label)
const lines = () =>
  within(screen.getByRole('list', { name: 'Afspraken' }))
    .queryAllByRole('listitem')
    .map((item) => item.textContent)

beforeEach(async () => {
  vi.setSystemTime(new Date('2026-11-28T12:00:00'))
  await eraseWorkshops()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('the agreements', () => {
  test('are added with Enter, one after the other, and kept', async () => {
    await showWith([])
    await userEvent.type(field('Wat'), 'Elke maand bellen')
    await userEvent.type(field('Wie'), 'Samira')
    await userEvent.type(field('Wanneer'), 'in maart{Enter}')
    expect(lines()).toEqual([expect.stringMatching(/Elke maand bellen ?Samira · in maart/)])
    expect(field('Wat')).toHaveFocus()
    expect(field('Wat')).toHaveValue('')
    expect(screen.getByText('Erbij: ‘Elke maand bellen’.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: 'Wij vragen' }))
    await userEvent.type(field('Wat'), 'Tijd{Enter}')
    expect(screen.getByRole('radio', { name: 'Wij vragen' })).toBeChecked()
    expect(readBoard()?.agreements).toEqual([
      { kind: 'we', what: 'Elke maand bellen', who: 'Samira', when: 'in maart' },
      { kind: 'ask', what: 'Tijd', who: '', when: '' },
    ])
  })

  test('are not added without words, and say so', async () => {
    await showWith([])
    await userEvent.type(field('Wie'), 'Samira')
    await press('Zet erbij')
    expect(await screen.findByText('Schrijf eerst op wat jullie afspreken.')).toBeVisible()
    expect(field('Wat')).toHaveFocus()
    expect(field('Wie')).toHaveValue('Samira')
    expect(readBoard()?.agreements).toEqual([])
  })

  test('are removed, and put back where they were', async () => {
    await showWith(agreed)
    await press('Haal weg ‘Een dag meelopen bij het loket’')
    expect(lines()).toHaveLength(3)
    expect(screen.getByText('Weggehaald: ‘Een dag meelopen bij het loket’.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Zet terug' })).toHaveFocus()
    await press('Zet terug')
    expect(readBoard()?.agreements).toEqual(agreed)
    expect(screen.queryByRole('button', { name: 'Zet terug' })).toBeNull()
    expect(screen.getByRole('list', { name: 'Afspraken' })).toHaveFocus()
  })

  test('are corrected where they stand, with the keyboard', async () => {
    await showWith(twelve)
    const [, second] = screen.getAllByRole('button', { name: /^Verander/ })
    second?.focus()
    await userEvent.keyboard('{Enter}')
    expect(field('Wat')).toHaveFocus()
    expect(field('Wat')).toHaveValue(twelve[1]?.what)
    expect(field('Wie')).toHaveValue(twelve[1]?.who)
    await userEvent.keyboard('{End}, elke week{Enter}')
    await screen.findByText('Meer dan 12 afspraken passen er niet.')
    const changed = twelve.with(1, { ...agreementAt(1), what: `${agreementAt(1).what}, elke week` })
    expect(readBoard()?.agreements).toEqual(changed)
    expect(screen.getByRole('list', { name: 'Afspraken' })).toHaveFocus()
    expect(screen.queryByLabelText('Wat')).toBeNull()
  })

  test('are no more than fit, and removing one makes room again', async () => {
    await showWith(twelve)
    expect(screen.getByText('Meer dan 12 afspraken passen er niet.')).toBeVisible()
    expect(screen.queryByLabelText('Wat')).toBeNull()
    const [first] = screen.getAllByRole('button', { name: /^Haal weg/ })
    if (!first) throw new Error('No agreement')
    await userEvent.click(first)
    expect(field('Wat')).toBeVisible()
  })
})

describe('the next day', () => {
  test('is suggested in three months, and kept once it is taken', async () => {
    await showWith([])
    expect(readBoard()?.nextDay).toBeUndefined()
    expect(screen.queryByRole('button', { name: 'Zet de dag in je agenda' })).toBeNull()
    await press('Over drie maanden: 1 maart 2027')
    expect(readBoard()?.nextDay).toBe('2027-03-01')
    expect(screen.getByRole('button', { name: 'Zet de dag in je agenda' })).toBeVisible()
  })

  test('is not before today, and says so', async () => {
    await showWith([])
    const day = field('Wanneer zien jullie elkaar weer?')
    await userEvent.type(day, '2026-11-27')
    expect(screen.getByText('Kies een dag, vandaag of later.')).toBeVisible()
    expect(day).toHaveValue('2026-11-27')
    expect(readBoard()?.nextDay).toBeUndefined()
    await userEvent.clear(day)
    expect(screen.queryByText('Kies een dag, vandaag of later.')).toBeNull()
    await userEvent.type(day, '2026-11-28')
    expect(readBoard()?.nextDay).toBe('2026-11-28')
    await userEvent.clear(day)
    expect(readBoard()?.nextDay).toBeUndefined()
  })
})

describe('the mail', () => {
  test('is in the language of the group, and opens a mail program', async () => {
    const { board } = await newBoard(
      { agreements: agreed },
      { language: 'en', title: 'Team Water' },
    )
    await showClosing(board)
    expect(screen.getByText(/Hello everyone, .*We agree: - Elke maand/)).toBeInTheDocument()
    const link = screen.getByRole('link', { name: 'Open je mailprogramma', hidden: true })
    expect(link).toHaveAttribute(
      'href',
      expect.stringMatching(/^mailto:\?subject=Our%20agreements/),
    )
  })

  test('says why it cannot open one', async () => {
    await showWith(longest)
    expect(screen.getByText(/te lang om te openen/)).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Open je mailprogramma', hidden: true })).toBeNull()
  })
})

describe('keeping only the picture', () => {
  test('says what goes and what stays, erases the board, and leads to the picture', async () => {
    location.hash = '#/board/00000'
    await showClosing(await closedBoard(14, { agreements: agreed }))
    await press('Bewaar alleen het beeld')
    expect(
      screen.getByText(
        /De codes, de sleutel en de rondes gaan weg.*Het groepsbeeld, de afspraken en de datum/,
      ),
    ).toBeVisible()
    await press('Ja, alleen het beeld')
    await vi.waitFor(() => {
      expect(location.hash).toMatch(/^#\/group\/[0-9A-Z]{5}$/)
    })
    expect(readBoard()).toBeUndefined()
    expect(await listPictures()).toMatchObject([{ agreements: agreed }])
  })

  test('is offered once there is a picture', async () => {
    await showWith(agreed)
    expect(screen.queryByRole('button', { name: 'Bewaar alleen het beeld' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Wis dit bord' })).toBeVisible()
  })
})

test('the closing is there in English too', async () => {
  const name = await addBoard((await newBoard()).board)
  render(
    <LocaleContext value="en">
      <Closing name={name} />
    </LocaleContext>,
  )
  expect(await screen.findByRole('radio', { name: 'We agree' })).toBeChecked()
  expect(screen.getByLabelText('When will you meet again?')).toBeVisible()
})
