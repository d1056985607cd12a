import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { dilemmas } from '../../../src/content/dilemmas'
import { DilemmaPage } from '../../../src/scan/dilemmas/DilemmaPage'
import { useScan } from '../../../src/record/scan'

const id = dilemmas[0]?.id ?? ''
const choices = () => useScan.getState().choices

/** Chooses in the first, second or third group of the page. */
async function choose(step: number, name: RegExp) {
  const group = screen.getAllByRole('group')[step]
  if (!group) throw new Error(`There is no group ${String(step)} yet`)
  await userEvent.click(within(group).getByRole('radio', { name }))
}

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

describe('DilemmaPage', () => {
  test('asks one thing first: the two options with four choices', () => {
    render(<DilemmaPage number={1} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('De brug')
    expect(screen.getAllByRole('group')).toHaveLength(1)
    expect(screen.getAllByRole('radio')).toHaveLength(4)
    expect(screen.queryByText(/^En als/)).toBeNull()
    expect(screen.getByRole('radio', { name: 'eerder B' })).toHaveAccessibleDescription(
      dilemmas[0]?.optionB.nl ?? '',
    )
  })

  test('keeps every choice at once, in its own step', async () => {
    render(<DilemmaPage number={1} />)
    await choose(0, /^duidelijk A/)
    expect(choices()).toEqual({ [id]: [3] })
    await choose(1, /^eerder B/)
    expect(choices()).toEqual({ [id]: [3, 1] })
    await choose(2, /^duidelijk B/)
    expect(choices()).toEqual({ [id]: [3, 1, 0] })
    expect(screen.getByText('Om over te praten')).toBeVisible()
    await choose(1, /^eerder A/)
    await choose(0, /^eerder B/)
    expect(choices()).toEqual({ [id]: [1, 2, 0] })
  })

  test('announces the turn that appeared, and marks the choice that may be kept', async () => {
    render(<DilemmaPage number={1} />)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await choose(0, /^duidelijk A/)
    expect(screen.getByRole('status')).toHaveTextContent(dilemmas[0]?.turns[0]?.text.nl ?? '')
    expect(screen.getByRole('radio', { name: 'duidelijk A (blijf erbij)' })).not.toBeChecked()
  })

  test('choices can be wiped, and then the dilemma counts as skipped', async () => {
    useScan.setState({ choices: { [id]: [3, 1], other: [2] } })
    render(<DilemmaPage number={1} />)
    expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(2)
    await userEvent.click(screen.getByRole('button', { name: 'Wis mijn keuze' }))
    expect(choices()).toEqual({ other: [2] })
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    expect(screen.getAllByRole('group')).toHaveLength(1)
    expect(screen.getByRole('radio', { name: 'duidelijk A' })).toHaveFocus()
    expect(screen.getByRole('link', { name: 'Sla over, naar dilemma 2' })).toBeVisible()
    await choose(0, /^eerder B/)
    expect(choices()).toEqual({ other: [2], [id]: [1] })
  })
})
