import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
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
  test.each<{
    says: string | RegExp
    below?: string | RegExp
    form: Form
    choose: (s: StatementEntry) => Answer | undefined
  }>([
    { says: 'Je hebt nog niets ingevuld.', form: 'quick', choose: () => undefined },
    {
      says: 'Voor een beeld zijn nog meer antwoorden nodig.',
      form: 'quick',
      choose: (s) => (s.ambition === 'purpose' ? keyed(s, 4) : undefined),
    },
    {
      // One block is enough for two answers that lie apart.
      says: /: vaak\. .*: zelden\.$/,
      below: 'Voor een beeld zijn nog meer antwoorden nodig.',
      form: 'quick',
      choose: (s) => {
        if (s.ambition !== 'purpose') return undefined
        return keyed(s, s.relation === 'profession' ? 4 : 2)
      },
    },
    {
      says: 'Over burgers kunnen we nog niets zeggen.',
      form: 'quick',
      choose: (s) => (s.relation === 'citizens' ? undefined : keyed(s, 4)),
    },
    {
      // Plain statements before reverse-keyed ones, which are hard to read.
      says: /: vaak\. .*: zelden\.$/,
      below: 'Over de bestuurder kon je weinig zeggen.',
      form: 'quick',
      choose: (s) => (s.relation === 'politics' ? 'na' : keyed(s, s.level === 'I' ? 4 : 2)),
    },
    {
      says: /: vaak\. .*: zelden\.$/,
      below: 'Over de samenleving en burgers kon je weinig zeggen.',
      form: 'quick',
      choose: (s) =>
        ['society', 'citizens'].includes(s.relation) ? 'na' : keyed(s, s.level === 'I' ? 4 : 2),
    },
    {
      says: 'Je antwoordde overal ‘soms’. Welke stelling zou je morgen anders beantwoorden?',
      form: 'quick',
      choose: () => 3,
    },
    {
      says: 'Je antwoordde bijna overal ‘soms’. Welke stelling zou je morgen anders beantwoorden?',
      form: 'quick',
      choose: (s) => (s.id === 'I-purpose-profession' ? 4 : 3),
    },
    {
      // Plain and reversed statements contradict each other then, but whoever clicked blindly
      // would be told so too.
      says: 'Je antwoordde overal ‘(bijna) altijd’. Welke stelling zou je morgen anders beantwoorden?',
      form: 'quick',
      choose: () => 5,
    },
    {
      says: /: \(bijna\) altijd\. .*: \(bijna\) altijd\.$/,
      form: 'quick',
      choose: (s) => (s.id === 'I-purpose-profession' ? 4 : 5),
    },
    {
      says: 'Je antwoorden liggen dicht bij elkaar. Welke stelling zou je morgen anders beantwoorden?',
      form: 'quick',
      choose: (s) => keyed(s, s.level === 'I' ? 4 : 3),
    },
    {
      says: 'Bij te weinig van deze stellingen kon je een antwoord kiezen.',
      below: 'Dat zegt iets over onze stellingen, niet over jou.',
      form: 'quick',
      choose: () => 'na',
    },
    {
      says: /: vaak\. .*: zelden\.$/,
      below: 'Tussen je vijf relaties zien we met 20 stellingen nog geen duidelijk verschil.',
      form: 'quick',
      choose: (s) => keyed(s, s.level === 'I' ? 4 : s.relation === 'citizens' ? 3 : 2),
    },
    {
      says: 'In je antwoorden komen burgers (bijna) altijd aan bod. De samenleving zelden.',
      form: 'quick',
      choose: (s) => keyed(s, s.relation === 'citizens' ? 5 : s.relation === 'society' ? 2 : 3),
    },
    {
      says: 'In je antwoorden komt je organisatie vaker aan bod dan de samenleving.',
      form: 'full',
      // 83 and 63 are both nearest to "often".
      choose: (s) => {
        const few = s.level === 'I' || s.ambition === 'purpose'
        if (s.relation === 'organisation') return keyed(s, s.level === 'I' ? 5 : 4)
        return keyed(s, s.relation === 'society' && few ? 3 : 4)
      },
    },
  ])('says "$says", with "$below"', ({ says, below = /./, form, choose }) => {
    answered(form, choose)
    render(<ResultPage form={form} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(says)
    expect(document.body).toHaveTextContent(below)
  })

  test('does not quote a pair that was not recognised', async () => {
    answered('quick', (s) => keyed(s, s.level === 'I' ? 4 : 2))
    render(<ResultPage form="quick" />)
    const heading = screen.getByRole('heading', { level: 1 })
    const before = heading.textContent
    const [first] = screen.getAllByRole('button', { name: 'Herken ik niet' })
    await userEvent.click(first as HTMLElement)
    expect(heading.textContent).not.toBe(before)
    expect(heading).toHaveTextContent(/: \S+\. .*: \S+\.$/)
  })

  test('asks a question about each relation that plays little part, also below a difference', () => {
    answered('quick', (s) => {
      if (s.relation === 'politics') return 'na'
      return keyed(s, s.relation === 'citizens' ? 5 : s.relation === 'society' ? 1 : 3)
    })
    render(<ResultPage form="quick" />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      /^In je antwoorden komen burgers/,
    )
    expect(screen.getByText(/Over de bestuurder kon je weinig zeggen\.$/)).toBeVisible()
    expect(screen.getByText('Wie brengt jouw werk bij de bestuurder?')).toBeVisible()
  })

  test('leads to the statements that are open', () => {
    answered('quick', (s) => (s.ambition === 'purpose' ? 4 : undefined))
    render(<ResultPage form="quick" />)
    expect(screen.getByRole('link', { name: 'Nog 15 stellingen' })).toHaveAttribute(
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
    expect(screen.getByRole('table', { name: 'De cijfers bij je vijf relaties' })).toBeVisible()
    expect(document.body).not.toHaveTextContent('geen duidelijk verschil')
  })

  test('leads somebody for whom nothing applies to the other statements', () => {
    answered('quick', () => 'na')
    render(<ResultPage form="quick" />)
    expect(screen.getByRole('link', { name: 'Nog 40 stellingen' })).toHaveAttribute(
      'href',
      '#/scan/full/2',
    )
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
  })

  test('leads somebody to whom none of the statements applies to their answers', () => {
    answered('full', () => 'na')
    render(<ResultPage form="full" />)
    expect(screen.getByRole('link', { name: 'Bekijk je antwoorden' })).toHaveAttribute(
      'href',
      '#/review/full',
    )
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
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
    expect(screen.getByRole('link', { name: 'Naar dilemma 4' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Begin met blok 1' })).toBeVisible()
  })
})
