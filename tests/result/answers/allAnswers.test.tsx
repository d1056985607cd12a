import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { bank, statementsOf } from '../../../src/content/bank'
import type { StatementEntry } from '../../../src/content/schema'
import type { Form, Relation } from '../../../src/core/framework'
import type { Answer } from '../../../src/core/statement'
import { useScan } from '../../../src/record/scan'
import { AllAnswers } from '../../../src/result/answers/AllAnswers'

const { relations, levels } = bank.framework

function open(form: Form, choose: (s: StatementEntry) => Answer | undefined) {
  const given = statementsOf(form).flatMap((s) => {
    const answer = choose(s)
    return answer === undefined ? [] : [[s.id, answer] as const]
  })
  useScan.setState({ answers: Object.fromEntries(given) })
  return render(<AllAnswers form={form} />)
}

const marks = () => within(screen.getByRole('toolbar')).getAllByRole('button')
const of = (relation: Relation) =>
  marks().filter((mark) => {
    const name = mark.getAttribute('aria-label') ?? ''
    return name.startsWith(`${relations[relation].label.nl}, `)
  })

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

describe('AllAnswers', () => {
  test.each<Form>(['quick', 'full'])('has a named mark for every answer of the %s form', (form) => {
    open(form, () => 4)
    const names = statementsOf(form).map(
      ({ relation, level, text }) =>
        `${relations[relation].label.nl}, ${levels[level].label.nl.toLowerCase()}: ` +
        `${text.nl} Jouw antwoord: vaak.`,
    )
    const found = marks().map((mark) => mark.getAttribute('aria-label') ?? '')
    expect(found.toSorted()).toEqual(names.toSorted())
    expect(screen.getByRole('toolbar', { name: 'Al je antwoorden in één beeld' })).toBeVisible()
  })

  test('shows the statement of a mark that is pressed, with the answer as it was given', async () => {
    open('quick', () => 2)
    expect(
      screen.getByText('Kies een teken. Andersom geteld: 5 van de 20 stellingen.'),
    ).toBeVisible()
    const press = async (statement: StatementEntry | undefined) => {
      const words = statement?.text.nl ?? ''
      const mark = screen.getByRole('button', { name: (name) => name.includes(words) })
      await userEvent.click(mark)
      expect(mark).toHaveAttribute('aria-pressed', 'true')
      const quote = screen.getByText(words, { selector: 'blockquote' })
      expect(quote.parentElement).toHaveTextContent('Jouw antwoord: zelden')
    }
    await press(statementsOf('quick').find(({ reversed }) => !reversed))
    expect(screen.queryByText(/Omgekeerd/)).toBeNull()
    await press(statementsOf('quick').find(({ reversed }) => reversed))
    expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(1)
    expect(screen.getByText('Omgekeerd: telt als ‘vaak’.')).toBeVisible()
  })

  test('is one stop for the Tab key; the arrow keys go from mark to mark', async () => {
    open('quick', (s) => (s.relation === 'organisation' ? undefined : s.reversed ? 3 : 2))
    await userEvent.tab()
    expect(of('politics')[0]).toHaveFocus()
    expect(screen.getByText(/./, { selector: 'blockquote' })).toBeVisible()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}')
    expect(of('politics')[1]).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    expect(of('society')).toContain(document.activeElement)
    await userEvent.keyboard('{End}')
    expect(of('society').at(-1)).toHaveFocus()
    expect(of('society').at(-1)).toHaveAttribute('aria-pressed', 'true')
    await userEvent.keyboard('{ArrowUp}')
    expect(of('politics')).toContain(document.activeElement)
    await userEvent.tab()
    expect(screen.getByRole('toolbar')).not.toContainElement(document.activeElement as HTMLElement)
    await userEvent.tab({ shift: true })
    expect(of('politics')).toContain(document.activeElement)
  })

  test('says in one line which statements have no mark because they did not apply', () => {
    open('quick', (s) =>
      s.relation === 'politics' || (s.relation === 'society' && s.ambition === 'purpose')
        ? 'na'
        : 3,
    )
    expect(of('politics')).toEqual([])
    expect(
      screen.getByText('Zonder teken, want n.v.t.: Bestuurder (4) en Samenleving (1).'),
    ).toBeVisible()
  })

  test('says nothing about that where everything applied', () => {
    open('quick', () => 3)
    expect(screen.queryByText(/n\.v\.t\./)).toBeNull()
  })

  test('has a table with the same answers, and those without a mark', async () => {
    const [first, second] = statementsOf('quick').filter(({ relation }) => relation === 'citizens')
    open('quick', (s) => (s === first ? 'na' : s === second ? undefined : s.reversed ? 1 : 5))
    await userEvent.click(screen.getByText('Als tabel'))
    const table = screen.getByRole('table', { name: 'Al je antwoorden, per relatie' })
    const rowOf = (statement: StatementEntry | undefined) =>
      within(table).getByRole('row', { name: (name) => name.startsWith(statement?.text.nl ?? '–') })
    expect(within(table).getAllByRole('row')).toHaveLength(21)
    expect(rowOf(first)).toHaveTextContent(/n\.v\.t\. of weet ik niet$/)
    expect(rowOf(second)).toHaveTextContent(/overgeslagen$/)
    const reversed = statementsOf('quick').find((s) => s.reversed && s !== first && s !== second)
    expect(rowOf(reversed)).toHaveTextContent('(bijna) nooit (telt als (bijna) altijd)')
  })

  test('is not there without an answer that counts', () => {
    const { container } = open('quick', () => 'na')
    expect(container).toBeEmptyDOMElement()
  })
})
