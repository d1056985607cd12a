import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { statementsOf } from '../../../src/content/bank'
import { dilemmas } from '../../../src/content/dilemmas'
import type { Form } from '../../../src/core/framework'
import { ReportPage } from '../../../src/result/paper/ReportPage'
import { useScan } from '../../../src/record/scan'
import { emptyScan, type ScanData } from '../../../src/record/shape'

/** A scan with "soms" as every answer, and more if `parts` says so. */
function openReport(form: Form, parts: Partial<ScanData> = {}) {
  const answers = Object.fromEntries(statementsOf(form).map(({ id }) => [id, 3 as const]))
  useScan.setState({ ...emptyScan, answers, ...parts })
  render(<ReportPage form={form} />)
  return within(screen.getByRole('article'))
}

const filled: Partial<ScanData> = {
  choices: Object.fromEntries(dilemmas.map(({ id }) => [id, [2 as const, 3 as const]])),
  step: { what: 'De wijkraad bellen', withWhom: 'Samira', when: '2026-12-03' },
  publicValue: 'Rust in de buurt',
  wishes: { 'I-purpose-politics': 'more' },
}

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

describe('ReportPage', () => {
  test('offers only parts with something in them, and says which are empty', () => {
    openReport('quick')
    const group = screen.getByRole('group', { name: 'Wat komt erin?' })
    expect(within(group).getAllByRole('checkbox')).toHaveLength(4)
    expect(group).toHaveTextContent(
      'Nog leeg, dus niet te kiezen: ‘Je keuzes bij de dilemma’s’ en ‘Eén stap’.',
    )
  })

  test('shows choices and the step at once, answers only when asked', async () => {
    const paper = openReport('full', filled)
    const { a } = dilemmas[0] ?? {}
    expect(a).toBe('politics')
    const choices = within(paper.getByRole('table', { name: 'Je keuze per dilemma' }))
    expect(choices.getAllByRole('row')).toHaveLength(11)
    // The choice before the turns counts, as on the result page.
    expect(choices.getAllByRole('row')[1]).toHaveTextContent('eerder de bestuurder')
    expect(paper.getByText('Bestuurder: woog zwaarder in 2 van de 4')).toBeVisible()
    expect(paper.getByText('De wijkraad bellen')).toBeVisible()
    expect(paper.getByText('Samira')).toBeVisible()
    expect(paper.getByText('3 december 2026')).toBeVisible()
    expect(paper.getByText('Rust in de buurt')).toBeVisible()
    expect(paper.queryByText('soms', { selector: 'dd' })).toBeNull()
    await userEvent.click(screen.getByLabelText('Al je antwoorden'))
    expect(paper.getAllByText('soms', { selector: 'dd' })).toHaveLength(59)
    expect(paper.getByText('soms · mag vaker', { selector: 'dd' })).toBeVisible()
  })

  test.each([
    ['Hoe nauwkeurig je scores zijn', 'Hoe zeker is elke score?'],
    ['Je ambities en niveaus', 'Je vier ambities'],
    ['Je keuzes bij de dilemma’s', 'Je keuzes bij de dilemma’s'],
    ['Eén stap', 'Eén stap'],
  ])('leaves out “%s”', async (option, heading) => {
    const paper = openReport('full', filled)
    expect(paper.getByRole('heading', { name: heading })).toBeVisible()
    await userEvent.click(screen.getByLabelText(option))
    expect(paper.queryByRole('heading', { name: heading })).toBeNull()
  })

  test('has the name and the address only when they are given', async () => {
    const paper = openReport('quick')
    expect(paper.queryByText(location.href, { exact: false })).toBeNull()
    await userEvent.type(screen.getByLabelText('Naam op het verslag'), 'Karin')
    await userEvent.click(screen.getByLabelText(/webadres/))
    expect(paper.getByText(/Van Karin$/)).toBeVisible()
    expect(paper.getByText(location.origin + location.pathname)).toBeVisible()
  })

  test('has figures but no radar below three relations', () => {
    useScan.setState({ answers: { 'I-purpose-politics': 3 } })
    render(<ReportPage form="full" />)
    expect(screen.getByRole('table', { name: 'De cijfers bij je vijf relaties' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Radar als/ })).toBeNull()
  })
})
