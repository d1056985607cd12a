import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { encodeBoardFile } from '../../../../src/workshop/board/boardFile'
import { LocaleContext } from '../../../../src/ui/language/texts'
import {
  makeBoard,
  makePracticeBoard,
  type Choices,
} from '../../../../src/workshop/board/start/makeBoard'
import { WorkshopsPage } from '../../../../src/workshop/board/start/WorkshopsPage'
import { addBoard, eraseBoards, listBoards } from '../../../../src/workshop/board/boards'

const choices: Choices = {
  title: 'Team Water',
  form: 'full',
  dilemmas: false,
  handIn: 'both',
  mail: '',
  language: 'nl',
}
const made = '2026-11-24T10:30:00.000Z'

/** What the boards on this device ask of people. */
async function kept() {
  const boards = await listBoards()
  return boards.map(({ board }) => ({ ...board.workshop, practice: board.practice }))
}

beforeEach(async () => {
  location.hash = '#/workshops'
  await eraseBoards()
})

describe('making a workshop', () => {
  test('keeps a board with what was chosen and goes there', async () => {
    render(<WorkshopsPage />)
    await userEvent.type(screen.getByLabelText('Titel'), '  Team   Water ')
    await userEvent.click(screen.getByLabelText(/^Volledige scan/))
    await userEvent.click(screen.getByLabelText(/tien dilemma’s/))
    await userEvent.selectOptions(screen.getByLabelText('Taal van de workshop'), 'en')
    await userEvent.click(screen.getByRole('button', { name: 'Maak de workshop' }))
    await vi.waitFor(() => {
      expect(location.hash).toMatch(/^#\/board\/[0-9A-Z]{5}$/)
    })
    expect(await kept()).toMatchObject([
      { title: 'Team Water', form: 'full', dilemmas: true, language: 'en' },
    ])
  })

  test('gives a title where none is filled in, in the language of the workshop', async () => {
    render(
      <LocaleContext value="en">
        <WorkshopsPage />
      </LocaleContext>,
    )
    await userEvent.selectOptions(screen.getByLabelText('Language of the workshop'), 'nl')
    expect(screen.getByText(/it becomes ‘Workshop van/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: /25 invented/ }))
    await vi.waitFor(() => {
      expect(location.hash).toMatch(/^#\/board\//)
    })
    expect(await kept()).toMatchObject([
      { title: expect.stringMatching(/^Workshop van \d/) as unknown, practice: true },
    ])
  })

  test('asks for a mail address only where people may be elsewhere, and checks it', async () => {
    render(<WorkshopsPage />)
    const mail = 'Mailadres voor de codes (hoeft niet)'
    await userEvent.type(screen.getByLabelText(mail), 'a.vries')
    await userEvent.click(screen.getByRole('button', { name: 'Maak de workshop' }))
    expect(screen.getByLabelText(mail)).toHaveAccessibleDescription(
      /Vul een mailadres in van hooguit 60 tekens/,
    )
    expect(screen.getByLabelText(mail)).toHaveFocus()
    expect(await kept()).toEqual([])
    await userEvent.click(screen.getByLabelText(/^In de zaal/))
    expect(screen.queryByLabelText(mail)).toBeNull()
    await userEvent.click(screen.getByLabelText(/^Op afstand/))
    expect(screen.getByLabelText(mail)).toHaveValue('a.vries')
    await userEvent.type(screen.getByLabelText(mail), '@provincie.example')
    await userEvent.click(screen.getByRole('button', { name: 'Maak de workshop' }))
    await vi.waitFor(() => {
      expect(location.hash).toMatch(/^#\/board\//)
    })
    expect(await kept()).toMatchObject([{ handIn: 'distance', mail: 'a.vries@provincie.example' }])
  })

  test('in a room has no mail address, whatever was typed before', async () => {
    render(<WorkshopsPage />)
    await userEvent.type(screen.getByLabelText(/^Mailadres/), 'half@')
    await userEvent.click(screen.getByLabelText(/^In de zaal/))
    await userEvent.click(screen.getByRole('button', { name: /25 verzonnen/ }))
    await vi.waitFor(() => {
      expect(location.hash).toMatch(/^#\/board\//)
    })
    expect(await kept()).toMatchObject([{ handIn: 'room', mail: '', practice: true }])
  })

  test.each([/^Volledige scan/, /tien dilemma’s/])(
    'that takes long is sent ahead: %s',
    async (choice) => {
      render(<WorkshopsPage />)
      expect(screen.queryByText('Stuur de link dan een paar dagen eerder.')).toBeNull()
      await userEvent.click(screen.getByLabelText(choice))
      expect(screen.getByText('Stuur de link dan een paar dagen eerder.')).toBeVisible()
    },
  )

  test('counts the characters left when few remain', async () => {
    render(<WorkshopsPage />)
    const field = screen.getByLabelText<HTMLInputElement>('Titel')
    await userEvent.type(field, 'Team Water')
    expect(screen.queryByText(/^Tekens over/)).toBeNull()
    await userEvent.clear(field)
    await userEvent.paste('x'.repeat(45))
    expect(screen.getByText('Tekens over: 15.')).toBeVisible()
    await userEvent.clear(field)
    await userEvent.paste('x'.repeat(59))
    expect(screen.getByText('Tekens over: 1.')).toBeVisible()
    await userEvent.type(field, 'yz')
    expect(field.value).toHaveLength(60)
  })
})

describe('the boards on this device', () => {
  const headings = () =>
    screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

  test('come first for whoever has one, and last for others', async () => {
    const { unmount } = render(<WorkshopsPage />)
    expect(await screen.findByText('Nog geen bord.')).toBeVisible()
    expect(headings().at(-1)).toBe('Borden op dit apparaat')
    unmount()
    await addBoard(await makeBoard(choices, made))
    render(<WorkshopsPage />)
    await screen.findByRole('heading', { name: 'Team Water' })
    expect(headings()[0]).toBe('Borden op dit apparaat')
    expect(headings()).toHaveLength(4)
    // With the last board gone, nothing on the page moves.
    await userEvent.click(screen.getByRole('button', { name: /^Wis/ }))
    await userEvent.click(screen.getByRole('button', { name: /^Ja, wis/ }))
    expect(await screen.findByText('Nog geen bord.')).toBeVisible()
    expect(headings()[0]).toBe('Borden op dit apparaat')
  })

  test('are listed with what one needs to know', async () => {
    await addBoard(await makeBoard(choices, made))
    await addBoard(await makePracticeBoard({ ...choices, title: 'Proef', form: 'quick' }, made))
    render(<WorkshopsPage />)
    expect(await screen.findByRole('heading', { name: 'Oefenbord: Proef' })).toBeVisible()
    expect(screen.getByText('24 november 2026 · snelle scan · 25 codes')).toBeVisible()
    expect(screen.getByText('24 november 2026 · volledige scan · 0 codes')).toBeVisible()
    expect(screen.getByRole('link', { name: /Open het bord.*Team Water/ })).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/board\/[0-9A-Z]{5}$/),
    )
  })

  test('are added from a file, and never twice', async () => {
    const text = encodeBoardFile(await makePracticeBoard(choices, made))
    render(<WorkshopsPage />)
    const choose = () =>
      userEvent.upload(
        screen.getByLabelText('Kies een bordbestand'),
        new File([text], 'bord.json', { type: 'application/json' }),
      )
    await choose()
    expect(await screen.findByText(/staat nu op dit apparaat/)).toBeVisible()
    const revision = ((await listBoards())[0]?.board.revision ?? 0) + 1
    await choose()
    await vi.waitFor(async () => {
      expect(await listBoards()).toMatchObject([{ board: { practice: true, revision } }])
    })
    expect((await listBoards())[0]?.board.participants).toHaveLength(25)
  })

  test.each([
    ['something else', '{"name":"iets anders"}', /hoort hier niet/],
    ['of a newer version', '{"app":"ambtskompas","kind":"board","schema":99}', /nieuwere versie/],
    ['cut off', '{"app":"ambtskompas","kind":"board","schema":1', /is beschadigd/],
    ['too large', 'x'.repeat(10_000_001), /te groot/],
  ])('are not added from a file that is %s', async (_, text, sentence) => {
    render(<WorkshopsPage />)
    await userEvent.upload(
      screen.getByLabelText('Kies een bordbestand'),
      new File([text], 'bord.json', { type: 'application/json' }),
    )
    expect(await screen.findByText(sentence)).toBeVisible()
    expect(await listBoards()).toEqual([])
  })
})
