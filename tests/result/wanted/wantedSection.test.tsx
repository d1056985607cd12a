import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { recordOf, relations, type Relation } from '../../../src/core/framework'
import type { ScaleScore } from '../../../src/core/scale'
import { WantedSection } from '../../../src/result/wanted/WantedSection'
import { useScan } from '../../../src/record/scan'

const scores = { politics: 50, organisation: 50, society: 43.75, citizens: 87.5 }

function renderSection() {
  const rest = { items: 4, answered: 4, notApplicable: 0, skipped: 0, needed: 3, thin: false }
  const scales = recordOf(relations, (relation: Relation): ScaleScore => {
    const score = relation === 'profession' ? undefined : scores[relation]
    return score === undefined ? rest : { ...rest, mean: score, score }
  })
  render(<WantedSection scales={scales} />)
}

function move(name: string, value: number) {
  fireEvent.change(screen.getByRole('slider', { name }), { target: { value } })
}

function gaps() {
  const table = screen.getByRole('table', { name: /het verschil, van groot naar klein/ })
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent))
}

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

describe('WantedSection', () => {
  test('asks about five relations, all empty, and shows no gaps yet', () => {
    renderSection()
    const sliders = screen.getAllByRole('slider')
    expect(sliders.map((slider) => slider.getAttribute('aria-valuetext'))).toEqual(
      relations.map(() => 'nog niet ingevuld'),
    )
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.queryByRole('radio')).toBeNull()
    expect(useScan.getState().wanted).toEqual({})
    expect(screen.getByText(/een voornemen, geen norm/)).toBeVisible()
  })

  test('keeps every wish at once and shows the gaps from large to small', () => {
    renderSection()
    move('Bestuurder', 65)
    move('Eigen vak', 40)
    move('Burgers', 75)
    fireEvent.click(screen.getByRole('slider', { name: 'Organisatie' }))
    move('Samenleving', 45)
    expect(useScan.getState().wanted).toEqual({
      politics: 65,
      organisation: 50,
      society: 45,
      citizens: 75,
      profession: 40,
    })
    expect(gaps()).toEqual([
      ['Bestuurder', '50', '65', '15 meer'],
      ['Burgers', '88', '75', '13 minder'],
      ['Samenleving', '44', '45', '1 meer'],
      ['Organisatie', '50', '50', 'gelijk'],
      ['Eigen vak', '–', '40', 'niet te zeggen'],
    ])
  })

  test.each([
    [0, '0 · (bijna) nooit'],
    [10, '10 · (bijna) nooit'],
    [15, '15 · zelden'],
    [50, '50 · soms'],
    [85, '85 · vaak'],
    [90, '90 · (bijna) altijd'],
  ])('says %i in words', (value, words) => {
    useScan.setState({ wanted: { society: value } })
    renderSection()
    expect(screen.getByRole('slider', { name: 'Samenleving' })).toHaveAttribute(
      'aria-valuetext',
      words,
    )
  })

  test('lets one choose a relation to work on, and undo it', async () => {
    useScan.setState({ wanted: { politics: 65, society: 20 } })
    renderSection()
    const choice = screen.getByRole('group', { name: 'Met welke relatie wil je verder?' })
    expect(within(choice).getByRole('radio', { name: 'Ik kies nog niet' })).toBeChecked()
    await userEvent.click(within(choice).getByRole('radio', { name: 'Samenleving' }))
    expect(useScan.getState().focus).toBe('society')
    await userEvent.click(within(choice).getByRole('radio', { name: 'Ik kies nog niet' }))
    expect(useScan.getState().focus).toBeUndefined()
  })

  test('wiping a wish wipes its choice too, and no other', async () => {
    useScan.setState({ wanted: { politics: 65, society: 20 }, focus: 'society' })
    renderSection()
    await userEvent.click(screen.getByRole('button', { name: 'Wis bij de bestuurder' }))
    expect(useScan.getState()).toMatchObject({ wanted: { society: 20 }, focus: 'society' })
    await userEvent.click(screen.getByRole('button', { name: 'Wis bij de samenleving' }))
    expect(useScan.getState().wanted).toEqual({})
    expect(useScan.getState().focus).toBeUndefined()
  })
})
