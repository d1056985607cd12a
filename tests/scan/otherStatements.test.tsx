import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { otherStatements, statementsOf } from '../../src/content/bank'
import { scoreAnswers, scoreForGroup } from '../../src/content/scanOfBank'
import { blocksOf } from '../../src/core/blocks'
import { BlockForm } from '../../src/scan/block/BlockForm'
import { OtherStatements } from '../../src/scan/block/OtherStatements'
import { ReviewPage } from '../../src/scan/review/ReviewPage'
import { useScan } from '../../src/record/scan'

const [block] = blocksOf('quick', statementsOf('quick'))
const asked = block?.statements[0]
if (!asked) throw new Error('The bank has no first block')
const [second, third] = otherStatements(asked)
if (!second || !third) throw new Error('A statement has two others')

const renderBlock = () => {
  render(
    <BlockForm
      form="quick"
      block={block}
      submitText="Verder"
      onDone={() => undefined}
      onRemind={() => undefined}
      Below={OtherStatements}
    />,
  )
}
const groupOf = ({ text }: typeof asked) => {
  const group = screen.getByText(text.nl).closest('fieldset')
  if (!group) throw new Error(`${text.nl} has no answers`)
  return within(group)
}
const choose = async (statement: typeof asked, name: string | RegExp) => {
  await userEvent.click(groupOf(statement).getByRole('radio', { name }))
}
const notApplicable = /n\.v\.t\./

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

describe('OtherStatements', () => {
  test('shows no other statement until one does not apply', () => {
    renderBlock()
    expect(screen.getAllByRole('radio')).toHaveLength(5 * 6)
  })

  test('offers the other statements in place, one after the other, and says so', async () => {
    renderBlock()
    await choose(asked, notApplicable)
    expect(screen.getByText('Past deze niet? Misschien deze wel.')).toHaveRole('status')
    await choose(second, notApplicable)
    expect(screen.getByText('Ook niet? Dan misschien deze.')).toHaveRole('status')
    await choose(third, notApplicable)
    expect(screen.getByText('Past geen van deze stellingen? Dat is ook een antwoord.')).toHaveRole(
      'status',
    )
  })

  test('says nothing of n.v.t. where there is no other statement, as in a trainer’s own list', () => {
    useScan.setState({ answers: { own: 'na' } })
    render(<OtherStatements statement={{ ...asked, id: 'own' }} />)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  test('is the next stop for somebody who uses the Tab key', async () => {
    renderBlock()
    await choose(asked, notApplicable)
    await userEvent.tab()
    await userEvent.tab()
    expect(groupOf(second).getAllByRole('radio')).toContain(document.activeElement)
  })

  test('keeps an answer under its own statement, which then counts in the score', async () => {
    renderBlock()
    await choose(asked, notApplicable)
    await choose(second, 'vaak')
    const { answers } = useScan.getState()
    expect(answers).toEqual({ [asked.id]: 'na', [second.id]: 4 })
    const scale = scoreAnswers('quick', answers).relations[asked.relation]
    expect(scale).toMatchObject({ answered: 1, notApplicable: 0 })
  })

  test('disappears when the first statement gets an answer after all', async () => {
    renderBlock()
    await choose(asked, notApplicable)
    await choose(second, 'vaak')
    await choose(asked, 'soms')
    expect(screen.queryByText(second.text.nl)).toBeNull()
    const { answers } = useScan.getState()
    expect(answers[second.id]).toBe(4)
    // Both count for the person; a group gets as many from everybody.
    expect(scoreAnswers('quick', answers).relations[asked.relation].mean).toBe(62.5)
    expect(scoreForGroup('quick', answers).relations[asked.relation].mean).toBe(50)
  })

  test('does not ask for an answer to a statement that was only offered', async () => {
    renderBlock()
    for (const { id } of block.statements)
      useScan.getState().answer(id, 3, { form: 'quick', at: 1 })
    useScan.getState().answer(asked.id, 'na', { form: 'quick', at: 1 })
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }))
    expect(screen.queryByRole('heading', { name: /nog open/ })).toBeNull()
  })

  test('is among all answers, with a link of its own to change it', () => {
    useScan.setState({ answers: { [asked.id]: 'na', [second.id]: 4 } })
    render(<ReviewPage form="quick" />)
    const row = screen.getByText(second.text.nl, { selector: 'dt' }).parentElement as HTMLElement
    expect(within(row).getByText('vaak')).toBeVisible()
    expect(within(row).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringContaining(second.id),
    )
  })

  test('does not count as open among all answers, as answering it is optional', () => {
    useScan.setState({ answers: { [asked.id]: 'na' } })
    render(<ReviewPage form="quick" />)
    const row = screen.getByText(second.text.nl, { selector: 'dt' }).parentElement as HTMLElement
    expect(within(row).getByText('mag, hoeft niet')).toBeVisible()
  })
})
