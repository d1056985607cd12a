import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { boardName } from '../../../src/journey/boardName'
import { BoardPage } from '../../../src/workshop/board/page/BoardPage'
import { openStorage } from '../../../src/platform/storage'
import { changeBoard, useBoard } from '../../../src/workshop/board/boards'
import { entriesOf, openPage, readBoard } from '../../support/boardPage'
import { newBoard } from '../../support/boards'
import { newProfile } from '../../support/browser'
import { workshop } from '../../support/workshops'

beforeAll(() => {
  newProfile()
})

/** Stores something in the place of a board, and opens its trainer's page. */
async function openStored(change: Readonly<Record<string, unknown>>): Promise<string> {
  const { board, number } = await newBoard()
  const name = boardName(number)
  await (await openStorage()).write(`board.${name}`, { ...board, revision: 1, ...change }, 0)
  render(<BoardPage board={name} />)
  return name
}

describe('a board that is not shown gets a reason and a way on', () => {
  test('when it is newer', async () => {
    await openStored({ schema: 99 })
    expect(await screen.findByText(/van een nieuwere versie/)).toBeVisible()
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
    expect(screen.getByText('Bewaard op dit apparaat')).toBeVisible()
    const link = screen.getByRole('link', { name: /groepsscherm \(in een nieuw venster\)/ })
    expect(link).toHaveAttribute('href', `#/screen/${useBoard.getState().name ?? ''}`)
  })

  test('says “bewaard” only once it is', async () => {
    await openPage()
    useBoard.setState({ keeping: 'busy' })
    expect(await screen.findByText('Bezig met bewaren …')).toBeVisible()
    useBoard.setState({ keeping: 'failed' })
    expect(await screen.findByRole('alert')).toHaveTextContent(/nog niet bewaard/)
    expect(screen.queryByText('Bewaard op dit apparaat')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Probeer het nog eens' }))
    expect(await screen.findByText('Bewaard op dit apparaat')).toBeVisible()
  })
})

test('the number of people in the room can be set and cleared', async () => {
  await openPage({ participants: entriesOf(2) })
  const field = screen.getByLabelText('Hoeveel mensen?')
  await userEvent.type(field, '25')
  expect(screen.getByText(/^van 25$|codes van 25/)).toHaveTextContent('2 codes van 25')
  expect(screen.queryByText(/Meer codes dan mensen/)).toBeNull()
  await userEvent.clear(field)
  expect(screen.queryByText(/van 25/)).toBeNull()
  expect(readBoard()).not.toHaveProperty('headcount')
})

test('more codes than people are not passed over in silence', async () => {
  await openPage({ participants: entriesOf(10), headcount: 6 })
  expect(screen.getByText('Meer codes dan mensen. Deelde iemand twee keer?')).toBeVisible()
})

describe('the thresholds', () => {
  test('each wrong threshold says so, and the first of them gets the focus', async () => {
    await openPage({ participants: entriesOf(8) })
    const [median, quartiles] = [
      screen.getByLabelText('Mensen voor een uitkomst'),
      screen.getByLabelText('Mensen voor hoe ver jullie uiteenlopen'),
    ]
    const raise = () => userEvent.click(screen.getByText('Verhoog'))
    await userEvent.clear(median)
    await userEvent.clear(quartiles)
    await raise()
    expect(median).toHaveFocus()
    expect(quartiles).toHaveAccessibleDescription('Kies een getal van 8 tot en met 50.')
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
    const median = screen.getByLabelText('Mensen voor een uitkomst')
    await userEvent.clear(median)
    await userEvent.type(median, '20')
    act(() => {
      changeBoard({
        do: 'raiseThresholds',
        thresholds: { median: 6, quartiles: 10, thirds: 10 },
      })
    })
    expect(median).toHaveValue(20)
    expect(screen.getByLabelText('Mensen voor hoe ver jullie uiteenlopen')).toHaveValue(10)
  })

  test('thresholds only rise, and the middle half never asks for fewer than the middle', async () => {
    await openPage({ participants: entriesOf(8) })
    const field = screen.getByLabelText('Mensen voor een uitkomst')
    const raiseTo = async (text: string) => {
      await userEvent.clear(field)
      await userEvent.type(field, text)
      await userEvent.click(screen.getByText('Verhoog'))
    }
    await raiseTo('3')
    await screen.findByText('Kies een getal van 5 tot en met 50.')
    expect(field).toHaveAccessibleDescription('Kies een getal van 5 tot en met 50.')
    expect(field).toBeInvalid()
    expect(field).toHaveFocus()
    expect(field).toHaveValue(3)
    await raiseTo('5')
    await screen.findByText('Kies een hoger aantal dan nu.')
    expect(field).toHaveAccessibleDescription('Kies een hoger aantal dan nu.')
    await raiseTo('12')
    await screen.findByText('Verhoogd.')
    expect(readBoard().thresholds).toEqual({ median: 12, quartiles: 12, thirds: 12 })
    expect(field).toBeValid()
    expect(screen.getByLabelText('Mensen voor hoe ver jullie uiteenlopen')).toHaveValue(12)
    await raiseTo('8')
    expect(readBoard().thresholds).toEqual({ median: 12, quartiles: 12, thirds: 12 })
  })
})
