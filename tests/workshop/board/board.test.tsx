import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { boardName } from '../../../src/journey/boardName'
import type { Board } from '../../../src/workshop/board/savedBoard'
import { BoardPage } from '../../../src/workshop/board/page/BoardPage'
import { openStorage } from '../../../src/platform/storage'
import { addBoard, changeBoard, useBoard } from '../../../src/workshop/board/boards'
import { newBoard } from '../../support/boards'
import { newProfile } from '../../support/browser'
import { workshop } from '../../support/workshops'
import { sharedResult } from '../../support/sharedResults'

beforeAll(() => {
  newProfile()
})

const entriesOf = (n: number) =>
  Array.from({ length: n }, (_, participant) => {
    const { revision, now } = sharedResult()
    return { participant, revision, now }
  })

/** Stores something in the place of a board, and opens its trainer's page. */
async function openStored(change: Readonly<Record<string, unknown>>): Promise<string> {
  const { board, number } = await newBoard()
  const name = boardName(number)
  await (await openStorage()).write(`board.${name}`, { ...board, revision: 1, ...change }, 0)
  render(<BoardPage board={name} />)
  return name
}

async function openPage(change: Partial<Board> = {}): Promise<void> {
  const { board } = await newBoard(change)
  const name = await addBoard(board)
  render(<BoardPage board={name} />)
  await screen.findByRole('heading', { level: 1, name: /Teamdag$/ })
}

function readBoard(): Board {
  const { opened } = useBoard.getState()
  if (opened.status !== 'open') throw new Error(`The board is ${opened.status}`)
  return opened.value
}

describe('a board that is not shown gets a reason and a way on', () => {
  test('when it is newer', async () => {
    await openStored({ schema: 99 })
    expect(await screen.findByText(/bewaard met een nieuwere versie/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Laad de pagina opnieuw' })).toBeVisible()
    expect(screen.queryByText('Wis dit bord')).toBeNull()
  })

  test.each([
    ['something else', { participants: 'none' }],
    ['a workshop with half a key', { workshop: { ...workshop(), publicKey: 'AAAA' } }],
  ])('when it is %s', async (_, change) => {
    await openStored(change)
    expect(await screen.findByText('We kunnen dit bord niet lezen')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Wis dit bord' })).toBeVisible()
  })

  test('when it is not here', async () => {
    render(<BoardPage board="7K3QZ" />)
    expect(await screen.findByText('Dit bord staat niet op dit apparaat')).toBeVisible()
    expect(screen.getByLabelText('Open een bordbestand')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Naar je workshops' })).toHaveAttribute(
      'href',
      '#/workshops',
    )
  })
})

describe('the heading', () => {
  test('marks a practice board, and leads to the screen for the group', async () => {
    await openPage({ practice: true })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Oefenbord: Teamdag')
    expect(screen.getByText('Dit is een oefenbord. De deelnemers zijn verzonnen.')).toBeVisible()
    expect(screen.getByText('Bord bewaard op dit apparaat')).toBeVisible()
    const link = screen.getByRole('link', { name: /Open het scherm .* \(in een nieuw venster\)/ })
    expect(link).toHaveAttribute('href', `#/screen/${useBoard.getState().name ?? ''}`)
  })

  test('says “bewaard” only once it is', async () => {
    await openPage()
    useBoard.setState({ keeping: 'busy' })
    expect(await screen.findByText('Bezig met bewaren …')).toBeVisible()
    useBoard.setState({ keeping: 'failed' })
    expect(await screen.findByRole('alert')).toHaveTextContent(/nog niet bewaard/)
    expect(screen.queryByText('Bord bewaard op dit apparaat')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw te bewaren' }))
    expect(await screen.findByText('Bord bewaard op dit apparaat')).toBeVisible()
  })
})

test('the number of people in the room can be set and cleared', async () => {
  await openPage({ participants: entriesOf(2) })
  const field = screen.getByLabelText('Hoeveel mensen zijn er?')
  await userEvent.type(field, '25')
  expect(screen.getByText(/van 25 mensen in de zaal/)).toHaveTextContent('2 codes van 25')
  await userEvent.clear(field)
  expect(screen.queryByText(/van 25 mensen/)).toBeNull()
  expect(readBoard()).not.toHaveProperty('headcount')
})

describe('showing the picture', () => {
  const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }))

  test('goes relation by relation in any order, then all, then the differences', async () => {
    await openPage({ participants: entriesOf(8) })
    expect(screen.queryByRole('button', { name: /Samenleving/ })).toBeNull()
    await press(/Sluit ronde 1/)
    await press(/Samenleving/)
    expect(readBoard()).toMatchObject({ view: 'society', revealed: [] })
    expect(screen.getByText(/Samenleving: wat verwacht je/)).toBeVisible()
    await press(/Toon de uitkomst/)
    expect(readBoard()).toMatchObject({ view: 'society', revealed: ['society'] })
    expect(screen.queryByRole('button', { name: /Toon de uitkomst/ })).toBeNull()
    await press(/Bestuurder/)
    await press(/Toon de uitkomst/)
    expect(readBoard()).toMatchObject({ view: 'politics', revealed: ['politics', 'society'] })
    expect(screen.getByRole('button', { name: /Samenleving/ })).toHaveTextContent('al getoond')
    expect(screen.getByRole('button', { name: /Eigen vak/ })).toHaveTextContent('te weinig')
    expect(screen.queryByRole('button', { name: 'Waar de groep verschilt' })).toBeNull()
    expect(screen.getByText(/nadat je alle vijf samen hebt getoond/)).toBeVisible()
    await press(/Alle vijf samen/)
    expect(readBoard().revealed).toHaveLength(5)
    await press(/Waar de groep verschilt/)
    expect(readBoard().view).toBe('differences')
    await press(/Verberg alles weer/)
    expect(readBoard()).toMatchObject({ view: 'join', revealed: [] })
    await waitFor(() => {
      expect(useBoard.getState().keeping).toBe('kept')
    })
  })

  test('each wrong threshold says so, and the first of them gets the focus', async () => {
    await openPage({ participants: entriesOf(8) })
    const [median, quartiles] = [
      screen.getByLabelText('Een midden vanaf hoeveel mensen?'),
      screen.getByLabelText('De middelste helft vanaf hoeveel mensen?'),
    ]
    const raise = () => userEvent.click(screen.getByText('Verhoog de aantallen'))
    await userEvent.clear(median)
    await userEvent.clear(quartiles)
    await raise()
    expect(median).toHaveFocus()
    expect(quartiles).toHaveAccessibleDescription('Kies een heel getal van 8 tot en met 50.')
    await userEvent.type(median, '5')
    await userEvent.type(quartiles, '8')
    await raise()
    expect(median).toHaveAccessibleDescription('Kies een hoger aantal dan nu.')
    await userEvent.clear(quartiles)
    await userEvent.type(quartiles, '9')
    expect(median).toBeValid()
    expect(readBoard().thresholds).toEqual({ median: 5, quartiles: 8, thirds: 10 })
    await raise()
    expect(readBoard().thresholds).toEqual({ median: 5, quartiles: 9, thirds: 10 })
  })

  test('thresholds raised in another tab appear, and leave what is being typed', async () => {
    await openPage({ participants: entriesOf(8) })
    const median = screen.getByLabelText('Een midden vanaf hoeveel mensen?')
    await userEvent.clear(median)
    await userEvent.type(median, '20')
    act(() => {
      changeBoard((board) => ({ ...board, thresholds: { median: 6, quartiles: 10, thirds: 10 } }))
    })
    expect(median).toHaveValue(20)
    expect(screen.getByLabelText('De middelste helft vanaf hoeveel mensen?')).toHaveValue(10)
  })

  test('thresholds only rise, and the middle half never asks for fewer than the middle', async () => {
    await openPage({ participants: entriesOf(8) })
    await press(/Sluit ronde 1/)
    const field = screen.getByLabelText('Een midden vanaf hoeveel mensen?')
    const raiseTo = async (text: string) => {
      await userEvent.clear(field)
      await userEvent.type(field, text)
      await userEvent.click(screen.getByText('Verhoog de aantallen'))
    }
    await raiseTo('3')
    await screen.findByText('Kies een heel getal van 5 tot en met 50.')
    expect(field).toHaveAccessibleDescription('Kies een heel getal van 5 tot en met 50.')
    expect(field).toBeInvalid()
    expect(field).toHaveFocus()
    expect(field).toHaveValue(3)
    await raiseTo('5')
    await screen.findByText('Kies een hoger aantal dan nu.')
    expect(field).toHaveAccessibleDescription('Kies een hoger aantal dan nu.')
    await raiseTo('12')
    await screen.findByText(/verschijnt nu vanaf 12 mensen/)
    expect(readBoard().thresholds).toEqual({ median: 12, quartiles: 12, thirds: 12 })
    expect(field).toBeValid()
    expect(screen.getByLabelText('De middelste helft vanaf hoeveel mensen?')).toHaveValue(12)
    await raiseTo('8')
    expect(readBoard().thresholds).toEqual({ median: 12, quartiles: 12, thirds: 12 })
    expect(screen.getByRole('button', { name: /Samenleving/ })).toHaveTextContent('te weinig')
  })
})
