import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, test } from 'vitest'
import { scripts } from '../../../src/content/scripts'
import { resultSettings } from '../../../src/core/workshop'
import { changeBoard, useBoard } from '../../../src/workshop/board/boards'
import { closedBoard } from '../../support/groups'
import { entriesOf, openPage, readBoard } from '../../support/boardPage'
import { newProfile } from '../../support/browser'
import { sharedResult } from '../../support/sharedResults'

beforeAll(() => {
  newProfile()
})

describe('the hour', () => {
  const press = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }))
  const onScreen = () => screen.getByText(/^Nu op het scherm/).textContent

  test('goes on with one button, which also closes the round', async () => {
    await openPage({ participants: entriesOf(8) })
    const screens = /^Zet je beeldscherm op ‘uitbreiden’/
    expect(screen.getByText(screens)).toBeVisible()
    await press('Begin')
    expect(screen.queryByText(screens)).toBeNull()
    expect(screen.getByRole('heading', { name: /Welkom/ })).toBeVisible()
    expect(screen.getByRole('timer')).toHaveTextContent(/^[23]:\d\d van 3 minuten$/)
    await press('Door naar: Scan doen en delen')
    await press('Sluit ronde 1 en toon')
    expect(readBoard().rounds).toHaveLength(1)
    expect(onScreen()).toBe('Nu op het scherm: Gok: Bestuurder')
    expect(screen.getByText('Tonen')).toHaveAttribute('aria-current', 'step')
    await press('Volgende: Uitkomst: Bestuurder')
    expect(readBoard().view).toBe('outcome.politics')
    await press('Terug')
    expect(readBoard().view).toBe('guess.politics')
    await waitFor(() => {
      expect(useBoard.getState().keeping).toBe('kept')
    })
  })

  test('closes a round before everybody is in on the second press alone, and says so', async () => {
    await openPage({ participants: entriesOf(8), headcount: 9 })
    await press('Begin')
    await press(/^Door naar/)
    await press('Sluit ronde 1 en toon')
    const early = /^8 van 9 binnen\. Wie later komt, telt mee zodra er 5 bij zijn\./
    expect(screen.getByText(early)).toBeVisible()
    expect(readBoard().rounds).toEqual([])
    expect(onScreen()).toBe('Nu op het scherm: Meedoen')
    // Whoever goes back is told again.
    await press('Terug')
    expect(screen.queryByText(early)).toBeNull()
    await press(/^Door naar/)
    await userEvent.keyboard('{PageDown}')
    expect(screen.getByText(early)).toBeVisible()
    expect(readBoard().rounds).toEqual([])
    await userEvent.keyboard('{PageDown}')
    expect(readBoard().rounds).toHaveLength(1)
    expect(screen.queryByText(early)).toBeNull()
  })

  test('closes a later round before everybody is in on the second press alone', async () => {
    await openPage({ participants: entriesOf(4), headcount: 9 })
    await press('Begin')
    await press(/^Door naar/)
    await press('Door naar: Vijf kaarten')
    handIn(9)
    await press('Sluit ronde 1')
    expect(screen.getByText(/^5 van 9 binnen/)).toBeVisible()
    expect(readBoard().rounds).toEqual([])
    await press('Sluit ronde 1')
    expect(readBoard().rounds).toHaveLength(1)
    expect(screen.queryByText(/van 9 binnen/)).toBeNull()
  })

  test('goes on with a clicker, and never from a field that is being filled in', async () => {
    await openPage({ participants: entriesOf(8) })
    await userEvent.keyboard('{PageDown}{PageDown}{PageDown}')
    expect(readBoard().view).toBe('guess.politics')
    await userEvent.type(screen.getByLabelText('Hoeveel mensen?'), '12')
    await userEvent.keyboard('{PageDown}{ArrowRight}')
    expect(readBoard().view).toBe('guess.politics')
  })

  test('with too few codes goes on to a conversation, and closes once there are enough', async () => {
    await openPage({ participants: entriesOf(4) })
    await press('Begin')
    await press(/^Door naar/)
    expect(screen.getByText(/^Nog 1 te gaan/)).toBeVisible()
    await press('Door naar: Vijf kaarten')
    expect(readBoard().rounds).toEqual([])
    expect(onScreen()).toBe('Nu op het scherm: Kaart: Tussen jou en de bestuurder')
    handIn(9)
    await press('Sluit ronde 1')
    expect(onScreen()).toBe('Nu op het scherm: Uitkomst: Bestuurder')
  })

  test.each(
    scripts.flatMap(({ id, title }) => [0, 4].map((codes) => [title.nl, codes, id] as const)),
  )('of %s with %i codes shows what the button says', async (_, codes, script) => {
    await openPage({
      participants: entriesOf(codes),
      course: { script, step: 0, screen: 0 },
    })
    await press('Begin')
    const goOn = async (): Promise<unknown[]> => {
      // By text: there are hundreds of these, and it takes long to find one by its role.
      const main = screen.queryByText(/^(Volgende|Door naar): /, { selector: 'button' })
      if (!main) return []
      const [, kind, name = ''] = /^(Volgende|Door naar): (.*)$/.exec(main.textContent) ?? []
      const before = onScreen()
      await userEvent.click(main)
      const isSaid =
        kind === 'Volgende'
          ? onScreen() === `Nu op het scherm: ${name}` && onScreen() !== before
          : screen.queryByText(new RegExp(`${name}$`), { selector: 'h2' }) !== null
      return [...(isSaid ? [] : [[main.textContent, onScreen()]]), ...(await goOn())]
    }
    expect(await goOn()).toEqual([])
    expect(onScreen()).toBe('Nu op het scherm: Afspraken')
  })

  test('offers no picture by hand where there is none', async () => {
    await openPage({ participants: entriesOf(4), view: 'outcome.society', ...showing })
    const chooser = screen.getByLabelText('Iets anders tonen')
    expect(chooser).toHaveDisplayValue('Kaart: Wie merkt iets van ons werk?')
    expect(within(chooser).queryByRole('option', { name: /^(Radar|Uitkomst)/ })).toBeNull()
    expect(within(chooser).getByRole('option', { name: 'Gok: Samenleving' })).toBeVisible()
  })

  test('counts hands, which are on the screen at once', async () => {
    await openPage({ participants: entriesOf(8), view: 'guess.society', ...showing })
    await press('soms: één meer')
    await press('soms: één meer')
    await press('vaak of altijd: één meer')
    await press('soms: één minder')
    await press('zelden of nooit: één minder')
    expect(readBoard().hands).toEqual({ 'guess.society': [0, 1, 1] })
    expect(screen.getByLabelText('Handen voor soms')).toHaveValue('1')
  })

  test('takes a number of hands as it is typed, and stays where it is', async () => {
    await openPage({ participants: entriesOf(8), view: 'guess.society', ...showing })
    await userEvent.click(screen.getByLabelText('Handen voor soms'))
    await userEvent.keyboard('12{ArrowRight}')
    expect(readBoard().hands).toEqual({ 'guess.society': [0, 12, 0] })
    await userEvent.keyboard('{Backspace}x')
    expect(readBoard().hands).toEqual({ 'guess.society': [0, 1, 0] })
    expect(screen.getByLabelText('Handen voor soms')).toHaveValue('1x')
    await userEvent.tab()
    expect(screen.getByLabelText('Handen voor soms')).toHaveValue('1')
    await press('soms: één meer')
    expect(screen.getByLabelText('Handen voor soms')).toHaveValue('2')
    await userEvent.clear(screen.getByLabelText('Handen voor soms'))
    expect(readBoard().hands).toEqual({ 'guess.society': [0, 0, 0] })
    expect(readBoard().view).toBe('guess.society')
    await userEvent.keyboard('7{PageDown}')
    expect(readBoard().hands).toEqual({ 'guess.society': [0, 7, 0] })
    // Without a picture there is nothing more to guess.
    expect(readBoard().view).toBe('outcome.organisation')
  })

  test('shows anything by hand, and the script goes on from where it was', async () => {
    const { participants, rounds, picture } = await closedBoard(8)
    if (!picture) throw new Error('No picture')
    const course = { ...showing.course, screen: 1 }
    await openPage({ participants, rounds, picture, view: 'outcome.politics', course })
    await userEvent.selectOptions(
      screen.getByLabelText('Iets anders tonen'),
      'Kaart: Waar het om te doen is',
    )
    expect(readBoard().view).toBe('outcome.politics')
    await press('Toon')
    expect(readBoard().view).toBe('card.purpose')
    // Back to what the script shows here; then on from there.
    await press('Terug')
    expect(readBoard().view).toBe('outcome.politics')
    expect(screen.getByLabelText('Iets anders tonen')).toHaveDisplayValue('Uitkomst: Bestuurder')
    await press('Volgende: Gok: Organisatie')
    expect(readBoard().view).toBe('guess.organisation')
  })

  test('can take another script, from its beginning', async () => {
    await openPage({ participants: entriesOf(8), view: 'guess.politics', ...showing })
    await userEvent.click(screen.getByText('Ander draaiboek'))
    const choice = screen.getByLabelText('Hoeveel tijd heb je?')
    await userEvent.selectOptions(choice, 'Anderhalf uur: van beeld naar plan')
    await userEvent.selectOptions(choice, 'Een kwartier in het overleg')
    expect(readBoard()).toMatchObject({ view: 'guess.politics', course: showing.course })
    await press('Neem dit draaiboek')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(readBoard().course).toEqual({ script: '15', step: 0, screen: 0 })
    expect(screen.getByRole('button', { name: 'Begin' })).toBeVisible()
  })
})

/** One more code comes in. */
function handIn(participant: number): void {
  const result = { ...sharedResult(), ...resultSettings(readBoard().workshop), participant }
  act(() => {
    changeBoard({ do: 'collect', arrivals: [{ mark: 'x', result }] })
  })
}

/** In the middle of guessing. */
const showing = {
  course: {
    script: '45',
    step: 2,
    screen: 0,
    clock: { began: '2026-11-24T10:30:00.000Z', since: '2026-11-24T10:45:00.000Z' },
  },
} as const
