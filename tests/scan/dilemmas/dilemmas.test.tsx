import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { dilemmas } from '../../../src/content/dilemmas'
import { recordOf, relations } from '../../../src/core/framework'
import { DilemmaPage } from '../../../src/scan/dilemmas/DilemmaPage'
import { DilemmaResult } from '../../../src/result/dilemmas/DilemmaResult'
import type { Choice } from '../../../src/record/savedScan'
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

describe('DilemmaResult', () => {
  const absent = { items: 4, answered: 0, notApplicable: 0, skipped: 4, needed: 3, thin: false }
  const scales = recordOf(relations, (relation) =>
    relation === 'citizens' ? { ...absent, answered: 4, mean: 87.5, score: 87.5 } : absent,
  )
  const rowsOf = (name: RegExp) =>
    within(screen.getByRole('table', { name, hidden: true }))
      .getAllByRole('row', { hidden: true })
      .slice(1)
      .map((row) => [...row.children].map(({ textContent }) => textContent))

  test('invites people who chose nothing to the first dilemma', () => {
    render(<DilemmaResult scales={scales} />)
    expect(screen.getByRole('link', { name: 'Doe de tien dilemma’s' })).toHaveAttribute(
      'href',
      '#/dilemmas/1',
    )
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.queryByRole('img')).toBeNull()
  })

  test('shows the choices beside the scores, from three dilemmas on', () => {
    useScan.setState({
      choices: {
        'politics-citizens': [3, 2, 0],
        'organisation-citizens': [1, 1, 1],
        'society-citizens': [2, 0],
      },
    })
    render(<DilemmaResult scales={scales} />)
    expect(rowsOf(/hoe vaak die relatie in de dilemma’s zwaarder woog/)).toEqual([
      ['Bestuurder', 'te weinig antwoorden', 'nog te weinig dilemma’s'],
      ['Organisatie', 'te weinig antwoorden', 'nog te weinig dilemma’s'],
      ['Samenleving', 'te weinig antwoorden', 'nog te weinig dilemma’s'],
      ['Burgers', '(bijna) altijd · 88', 'woog zwaarder in 2 van de 3'],
      ['Eigen vak', 'te weinig antwoorden', 'nog te weinig dilemma’s'],
    ])
    expect(screen.getByText(/zie je vanaf drie dilemma’s/)).toBeVisible()
    expect(
      screen.getByRole('img', {
        name: /De dozen: duidelijk burgers, na ‘En als …\?’ eerst eerder burgers, toen duidelijk de bestuurder; .*Vijf voor vijf: eerder burgers, na ‘En als …\?’ je bleef erbij; /,
      }),
    ).toBeVisible()
    expect(rowsOf(/Je keuze in elk dilemma/)).toContainEqual([
      'De volgorde',
      'eerder de samenleving',
      'duidelijk burgers',
    ])
    expect(screen.getByRole('link', { name: 'Ga verder met dilemma 1' })).toBeVisible()
  })

  test('does not tell what a skipped dilemma is about', () => {
    useScan.setState({ choices: { 'politics-organisation': [3] } })
    render(<DilemmaResult scales={scales} />)
    const chart = within(screen.getByRole('img'))
    expect(
      chart.getAllByText(/^(Bestuurder|Organisatie|Samenleving|Burgers|Eigen vak)$/),
    ).toHaveLength(2)
    expect(chart.getByText('De dozen')).toBeVisible()
    expect(chart.getAllByText('overgeslagen')).toHaveLength(9)
  })

  test('links back to the choices once all are made', () => {
    const earlierFirst = dilemmas.map(({ id: each, a, b }): [string, [Choice]] => [
      each,
      [relations.indexOf(a) < relations.indexOf(b) ? 3 : 0],
    ])
    useScan.setState({ choices: Object.fromEntries(earlierFirst) })
    render(<DilemmaResult scales={scales} />)
    expect(screen.getByRole('link', { name: 'Bekijk of verander je keuzes' })).toHaveAttribute(
      'href',
      '#/dilemmas/1',
    )
    expect(screen.queryByText(/zie je vanaf drie dilemma’s/)).toBeNull()
    expect(screen.queryByText(/Wat maakte elke keer het verschil/)).toBeNull()
  })
})
