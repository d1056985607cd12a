import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { statementsOf } from '../../../src/content/bank'
import type { Answer } from '../../../src/core/statement'
import { useScan } from '../../../src/record/scan'
import { OwnWords } from '../../../src/result/ownWords/OwnWords'

const words = { 1: '(bijna) nooit', 2: 'zelden', 3: 'soms', 4: 'vaak', 5: '(bijna) altijd', na: '' }

/** Answers in the order of the quick statements, repeated. */
function answer(given: readonly Answer[]) {
  const answers = statementsOf('quick').map(({ id }, i) => [id, given[i % given.length] ?? 3])
  useScan.setState({ answers: Object.fromEntries(answers) as Record<string, Answer> })
}

const cards = () => within(screen.getByRole('list')).getAllByRole('listitem')
const titles = () => screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)
const press = async (name: string, card: number) => {
  const buttons = screen.getAllByRole('button', { name })
  await userEvent.click(buttons[card - 1] ?? document.body)
}

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

describe('OwnWords', () => {
  test('shows three cards with two statements each, and the answers as given', () => {
    answer([4, 2, 5, 1, 3])
    render(<OwnWords form="quick" />)
    expect(screen.getByRole('heading', { name: 'Drie dingen die je zelf zei' })).toBeVisible()
    expect(cards()).toHaveLength(3)
    const { answers } = useScan.getState()
    const shown = cards().flatMap((card) =>
      statementsOf('quick').filter(({ text }) => within(card).queryByText(text.nl)),
    )
    expect(new Set(shown).size).toBe(6)
    for (const { id, text } of shown) {
      const quote = screen.getByText(text.nl).parentElement
      expect(quote).toHaveTextContent(`Jouw antwoord: ${words[answers[id] ?? 'na']}`)
    }
  })

  test('marks a topic, and takes it back', async () => {
    answer([4, 2, 5, 1, 3])
    render(<OwnWords form="quick" />)
    await press('Hierover praten', 2)
    const [first, second] = screen.getAllByRole('button', { name: 'Hierover praten' })
    expect(first).toHaveAttribute('aria-pressed', 'false')
    expect(second).toHaveAttribute('aria-pressed', 'true')
    expect(second).toHaveAccessibleDescription(titles()[1] ?? '')
    expect(useScan.getState().ownWords.topics).toHaveLength(1)
    await press('Hierover praten', 2)
    expect(useScan.getState().ownWords.topics).toBeUndefined()
  })

  test('brings another pair in the same place, says which, and brings the first back', async () => {
    answer([4, 2, 5, 1, 3])
    render(<OwnWords form="quick" />)
    const [one, two, three] = titles()
    await press('Herken ik niet', 2)
    const [, other] = titles()
    expect(titles()).toEqual([one, other, three])
    expect(other).not.toBe(two)
    expect(screen.getByRole('status')).toHaveTextContent(`Nu op deze plek: ${other ?? ''}`)
    expect(screen.getAllByRole('button', { name: 'Herken ik niet' })[1]).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Zet terug wat ik niet herkende' }))
    expect(titles()).toEqual([one, two, three])
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
  })

  test('shows the most and the least frequent answer where no answers differ, down to nothing', async () => {
    const quick = statementsOf('quick').filter(({ reversed }) => !reversed)
    useScan.setState({ answers: Object.fromEntries(quick.map(({ id }, i) => [id, i > 0 ? 3 : 4])) })
    render(<OwnWords form="quick" />)
    expect(screen.getByRole('heading', { name: 'Wat je zelf zei' })).toBeVisible()
    expect(titles()).toEqual(['Dit gebeurt vaak, dit soms'])
    await press('Herken ik niet', 1)
    expect(screen.queryAllByRole('listitem')).toEqual([])
    expect(screen.getByRole('status')).toHaveTextContent('Er is geen ander paar meer.')
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
  })

  test('says nothing where every answer is the same', () => {
    answer([3])
    const { container } = render(<OwnWords form="quick" />)
    expect(container).toBeEmptyDOMElement()
  })
})
