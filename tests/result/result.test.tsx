import { render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { statementsOf } from '../../src/content/bank'
import type { StatementEntry } from '../../src/content/schema'
import type { Form } from '../../src/core/framework'
import type { Answer, Frequency } from '../../src/core/statement'
import { ResultPage } from '../../src/result/ResultPage'
import { useScan } from '../../src/record/scan'

function answered(form: Form, choose: (s: StatementEntry) => Answer | undefined) {
  const given = statementsOf(form).flatMap((s) => {
    const answer = choose(s)
    return answer === undefined ? [] : [[s.id, answer] as const]
  })
  useScan.setState({ answers: Object.fromEntries(given), place: { form, at: 'result' } })
}

const keyed = (s: StatementEntry, value: Frequency): Frequency =>
  s.reversed ? ((6 - value) as Frequency) : value

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

describe('ResultPage', () => {
  test.each<{ says: string; form: Form; choose: (s: StatementEntry) => Answer | undefined }>([
    {
      says: 'Je hebt nog niets ingevuld.',
      form: 'quick',
      choose: () => undefined,
    },
    {
      says: 'Er zijn nog te weinig antwoorden om relaties te vergelijken.',
      form: 'quick',
      choose: (s) => (s.relation === 'citizens' ? 4 : 'na'),
    },
    {
      says: 'Geen relatie springt eruit.',
      form: 'quick',
      choose: (s) => keyed(s, 4),
    },
    {
      says: 'Je antwoorden laten misschien wat meer aandacht zien voor burgers dan voor de bestuurder, je organisatie, de samenleving en je eigen vak.',
      form: 'quick',
      choose: (s) => keyed(s, s.relation === 'citizens' ? 4 : 3),
    },
    {
      says: 'Je antwoorden laten duidelijk meer aandacht zien voor burgers dan voor de samenleving.',
      form: 'full',
      choose: (s) =>
        keyed(
          s,
          s.relation === 'citizens'
            ? 4
            : s.relation === 'society'
              ? 3
              : s.ambition === 'purpose' || s.ambition === 'partner'
                ? 4
                : 3,
        ),
    },
  ])('says "$says"', ({ says, form, choose }) => {
    answered(form, choose)
    render(<ResultPage form={form} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(says)
  })

  test('hints at straight-lining, and only then', () => {
    answered('quick', () => 5)
    const { unmount } = render(<ResultPage form="quick" />)
    expect(screen.getByText(/vaak hetzelfde antwoord/)).toBeVisible()
    unmount()
    answered('quick', (s) => keyed(s, s.level === 'I' ? 4 : 2))
    render(<ResultPage form="quick" />)
    expect(screen.queryByText(/vaak hetzelfde antwoord/)).toBeNull()
  })

  test('always answering "altijd" gives 75 on every relation', () => {
    answered('full', () => 5)
    render(<ResultPage form="full" />)
    const table = screen.getByRole('table', { name: 'De cijfers bij je vijf relaties' })
    const scores = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell')[0]?.textContent)
    expect(scores).toEqual(['75', '75', '75', '75', '75'])
  })

  test('the dot plot goes from high to low, whatever the order of the axes', () => {
    answered('quick', (s) => keyed(s, s.relation === 'profession' ? 5 : 2))
    render(<ResultPage form="quick" />)
    const plot = screen.getByRole('list', { name: /van hoog naar laag/ })
    expect(within(plot).getAllByRole('listitem')[0]).toHaveTextContent('Eigen vak: 100')
  })

  test('shows the choices after dilemmas and no statement', async () => {
    useScan.setState({
      choices: {
        'politics-organisation': [3],
        'politics-society': [2],
        'politics-citizens': [3, 2],
      },
    })
    render(<ResultPage form="quick" />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Je deed dilemma’s, nog geen stellingen.',
    )
    const table = screen.getByRole('table', { name: /hoe vaak die in de dilemma’s zwaarder woog/ })
    expect(within(table).getAllByRole('row')[1]).toHaveTextContent(
      'Bestuurderwoog zwaarder in 2 van de 3',
    )
    expect(screen.getByRole('link', { name: 'Ga verder met dilemma 4' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Begin met blok 1' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Je volgende stap' })).toBeVisible()
  })

  test('has a list of its parts, and of nothing that is not on the page', async () => {
    answered('quick', (s) => keyed(s, s.relation === 'society' ? 2 : 4))
    useScan.setState({ plans: { I: { what: 'Iets', withWhom: '', when: '' } }, focus: 'society' })
    render(<ResultPage form="quick" />)
    const list = await screen.findByRole('navigation', { name: 'Op deze pagina' })
    const named = within(list)
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
    const headings = screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)
    expect(named).toEqual(headings)
    expect(named).toContain('Je volgende stap')
  })
})
