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
      says: 'Er zijn nog te weinig antwoorden om iets te zeggen.',
      form: 'quick',
      choose: (s) => (s.ambition === 'purpose' ? 4 : undefined),
    },
    {
      says: 'Over burgers kunnen we nog niets zeggen.',
      form: 'quick',
      choose: (s) => (s.relation === 'citizens' ? undefined : keyed(s, 4)),
    },
    {
      says: 'De bestuurder speelt weinig in jouw werk.',
      form: 'quick',
      choose: (s) => (s.relation === 'politics' ? 'na' : keyed(s, s.level === 'I' ? 4 : 2)),
    },
    {
      says: 'De samenleving en burgers spelen weinig in jouw werk.',
      form: 'quick',
      choose: (s) =>
        ['society', 'citizens'].includes(s.relation) ? 'na' : keyed(s, s.level === 'I' ? 4 : 2),
    },
    {
      says: 'Je antwoordde bijna overal ‘soms’. Waar twijfelde je?',
      form: 'quick',
      choose: () => 3,
    },
    {
      says: 'Tussen je vijf relaties zien we met 20 stellingen nog geen duidelijk verschil.',
      form: 'quick',
      choose: (s) => keyed(s, s.level === 'I' ? 4 : s.relation === 'citizens' ? 3 : 2),
    },
    {
      says: 'In je werk komen burgers (bijna) altijd aan bod. De samenleving zelden.',
      form: 'quick',
      choose: (s) => keyed(s, s.relation === 'citizens' ? 5 : s.relation === 'society' ? 2 : 3),
    },
    {
      says: 'In je werk komt je organisatie vaker aan bod dan de samenleving.',
      form: 'full',
      // 83 and 63 are both nearest to "often".
      choose: (s) => {
        const few = s.level === 'I' || s.ambition === 'purpose'
        if (s.relation === 'organisation') return keyed(s, s.level === 'I' ? 5 : 4)
        return keyed(s, s.relation === 'society' && few ? 3 : 4)
      },
    },
  ])('says "$says"', ({ says, form, choose }) => {
    answered(form, choose)
    render(<ResultPage form={form} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(says)
  })

  test('asks a question about each relation that plays little part, also below a difference', () => {
    answered('quick', (s) => {
      if (s.relation === 'politics') return 'na'
      return keyed(s, s.relation === 'citizens' ? 5 : s.relation === 'society' ? 1 : 3)
    })
    render(<ResultPage form="quick" />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^In je werk komen burgers/)
    expect(screen.getByText(/De bestuurder speelt weinig in jouw werk\.$/)).toBeVisible()
    expect(screen.getByText('Wie brengt jouw werk bij de bestuurder?')).toBeVisible()
    expect(
      screen.getByRole('row', { name: /^Bestuurder speelt weinig in jouw werk/ }),
    ).toBeVisible()
  })

  test('leads to the open block where answers are missing', () => {
    answered('quick', (s) => (s.ambition === 'purpose' ? 4 : undefined))
    render(<ResultPage form="quick" />)
    expect(screen.getByRole('link', { name: 'Ga verder met blok 2' })).toHaveAttribute(
      'href',
      '#/scan/quick/2',
    )
  })

  test('with fewer than three scores has a table in the place of the radar', () => {
    answered('quick', (s) =>
      s.relation === 'citizens' || s.relation === 'profession' ? keyed(s, 4) : 'na',
    )
    render(<ResultPage form="quick" />)
    expect(screen.queryByRole('img', { name: /^Radar/ })).toBeNull()
    expect(screen.queryByRole('list', { name: /met hun marge/ })).toBeNull()
    expect(screen.getAllByRole('table', { name: 'De cijfers bij je vijf relaties' })).toHaveLength(
      1,
    )
    expect(document.body).not.toHaveTextContent('geen duidelijk verschil')
  })

  test('lists all clear differences where there are more than the headline names', () => {
    answered('quick', (s) =>
      keyed(s, s.relation === 'citizens' ? 5 : s.relation === 'profession' ? 5 : 2),
    )
    render(<ResultPage form="quick" />)
    expect(
      screen.getByText(
        'Burgers komen vaker aan bod dan de bestuurder, je organisatie en de samenleving.',
      ),
    ).toBeVisible()
    expect(
      screen.getByText(
        'Je eigen vak komt vaker aan bod dan de bestuurder, je organisatie en de samenleving.',
      ),
    ).toBeVisible()
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
    expect(scores).toEqual(Array.from({ length: 5 }, () => 'vaak · 75'))
  })

  test('the dot plot goes from high to low, whatever the order of the axes', () => {
    answered('quick', (s) => keyed(s, s.relation === 'profession' ? 5 : 2))
    render(<ResultPage form="quick" />)
    const plot = screen.getByRole('list', { name: /van vaak naar zelden/ })
    expect(within(plot).getAllByRole('listitem')[0]).toHaveTextContent('Eigen vak: (bijna) altijd')
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
    expect(screen.getByRole('heading', { name: 'Eén stap' })).toBeVisible()
  })

  test('has a list of its parts, and of nothing that is not on the page', async () => {
    answered('quick', (s) => keyed(s, s.relation === 'society' ? 2 : 4))
    useScan.setState({ step: { what: 'Iets', withWhom: '', when: '' }, focus: 'society' })
    render(<ResultPage form="quick" />)
    const list = await screen.findByRole('navigation', { name: 'Op deze pagina' })
    const named = within(list)
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
    const headings = screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)
    expect(named).toEqual(headings)
    expect(named).toContain('Eén stap')
  })
})
