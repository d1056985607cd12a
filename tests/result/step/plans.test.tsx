import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { NextStepPlans } from '../../../src/result/step/NextStepPlans'
import { useScan } from '../../../src/record/scan'
import { quickScore } from '../../support/results'

const societyLow = quickScore({ citizens: 5, society: 1 })
const idea = 'Vraag een groep of bedrijf rond jouw werk wat daar speelt.'

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
  // jsdom knows no modal dialogs.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})

const plan = (name: string) => within(screen.getByRole('group', { name }))
const kept = () => {
  const { plans, publicValue, notes } = useScan.getState()
  return { plans, publicValue, notes }
}

describe('NextStepPlans', () => {
  test('the store gets every letter, and drops what is emptied', async () => {
    render(<NextStepPlans score={societyLow} />)
    const what = plan('Ik doe').getByLabelText('Wat')
    const note = screen.getByLabelText('Aantekening bij burgers')
    const team = plan('Met mijn team')
    await userEvent.type(what, 'Bel')
    await userEvent.type(team.getByLabelText('Met wie'), 'Ans')
    await userEvent.type(team.getByLabelText('Wanneer'), '2026-12-31')
    await userEvent.type(screen.getByLabelText(/Welke publieke waarde/), 'Rust')
    await userEvent.type(note, 'Mw')
    expect(kept()).toEqual({
      plans: {
        I: { what: 'Bel', withWhom: '', when: '' },
        T: { what: '', withWhom: 'Ans', when: '2026-12-31' },
      },
      publicValue: 'Rust',
      notes: { citizens: 'Mw' },
    })
    await userEvent.clear(what)
    await userEvent.clear(note)
    expect(Object.keys(kept().plans)).toEqual(['T'])
    expect(kept().notes).toEqual({})
  })

  test('a day that cannot be kept stays in its field, which says what to do', async () => {
    render(<NextStepPlans score={societyLow} />)
    const when = plan('Ik doe').getByLabelText('Wanneer')
    await userEvent.type(plan('Ik doe').getByLabelText('Wat'), 'Bel')
    fireEvent.change(when, { target: { value: '12026-12-31' } })
    expect(when).not.toHaveAccessibleDescription()
    fireEvent.blur(when)
    await waitFor(() => {
      expect(when).toHaveAccessibleDescription(/Schrijf hem zo: 2026-12-31/)
    })
    expect(when).toBeInvalid()
    expect(when).toHaveValue('12026-12-31')
    expect(kept().plans.I).toEqual({ what: 'Bel', withWhom: '', when: '' })
    fireEvent.change(when, { target: { value: '2026-12-31' } })
    await waitFor(() => {
      expect(when).toBeValid()
    })
    expect(kept().plans.I?.when).toBe('2026-12-31')
  })

  test('shows what was written before, with the note in sight', () => {
    useScan.setState({
      plans: { O: { what: 'Tijd', withWhom: 'Leiding', when: '2027-01-15' } },
      publicValue: 'Rust',
      notes: { society: 'Wijkraad' },
    })
    render(<NextStepPlans score={societyLow} />)
    const fields = plan('Wij vragen van de organisatie')
    expect(fields.getByLabelText('Wat')).toHaveValue('Tijd')
    expect(fields.getByLabelText('Met wie')).toHaveValue('Leiding')
    expect(fields.getByLabelText('Wanneer')).toHaveValue('2027-01-15')
    expect(screen.getByLabelText(/Welke publieke waarde/)).toHaveValue('Rust')
    expect(screen.getByLabelText('Aantekening bij de samenleving')).toBeVisible()
    expect(screen.getByLabelText('Aantekening bij burgers')).not.toBeVisible()
  })

  test('an experiment of a fitting card goes into an empty plan at once', async () => {
    render(<NextStepPlans score={societyLow} />)
    await userEvent.click(plan('Ik doe').getByText('2 ideeën bij jouw kaarten'))
    await userEvent.click(
      plan('Ik doe').getByRole('button', { name: /^Neem over .* Vraag een groep/ }),
    )
    const field = plan('Ik doe').getByLabelText('Wat')
    expect(field).toHaveFocus()
    expect((field as HTMLTextAreaElement).value).toContain(idea)
    expect(kept().plans.I?.what).toContain(idea)
    expect(plan('Ik doe').getByText('Overgenomen in ‘Ik doe’.')).toBeInTheDocument()
  })

  test('what the person wrote is only replaced after asking', async () => {
    useScan.setState({ plans: { I: { what: 'Iets van mij', withWhom: '', when: '' } } })
    render(<NextStepPlans score={societyLow} />)
    await userEvent.click(plan('Ik doe').getByText('2 ideeën bij jouw kaarten'))
    const take = plan('Ik doe').getByRole('button', { name: /^Neem over .* Vraag een groep/ })
    await userEvent.click(take)
    await userEvent.click(screen.getByRole('button', { name: 'Nee, laat staan' }))
    expect(kept().plans.I?.what).toBe('Iets van mij')
    await userEvent.click(take)
    await userEvent.click(screen.getByRole('button', { name: 'Ja, vervang het' }))
    expect(kept().plans.I?.what).toContain(idea)
  })

  test('says how much room is left near the end, and stops there', async () => {
    useScan.setState({ publicValue: 'x'.repeat(497) })
    render(<NextStepPlans score={societyLow} />)
    const field = screen.getByLabelText(/Welke publieke waarde/)
    expect(field).toHaveAccessibleDescription(/Nog 3 tekens\.$/)
    await userEvent.type(field, 'abcdef')
    expect(field).toHaveAccessibleDescription(/Dit veld is vol\.$/)
    expect(kept().publicValue).toHaveLength(500)
  })

  test('offers a date for a step only if there is one; looking back always', () => {
    useScan.setState({ plans: { T: { what: '', withWhom: '', when: '2027-01-15' } } })
    render(<NextStepPlans score={societyLow} />)
    const buttons = screen.getAllByRole('button', { name: /agenda \(\.ics\)/ })
    expect(buttons.map(({ textContent }) => textContent?.trim())).toEqual([
      'Zet in je agenda (.ics) de stap ‘Met mijn team’',
      'Zet terugkijken over drie maanden in je agenda (.ics)',
    ])
  })

  test('offers no ideas if no relation is pointed out', () => {
    render(<NextStepPlans score={quickScore({})} />)
    expect(screen.queryByText(/bij jouw kaarten/)).toBeNull()
  })
})
