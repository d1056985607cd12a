import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { statementsOf } from '../../../src/content/bank'
import { dilemmas } from '../../../src/content/dilemmas'
import type { StatementEntry } from '../../../src/content/schema'
import type { Form } from '../../../src/core/framework'
import type { Answer } from '../../../src/core/statement'
import { ReportPage } from '../../../src/result/paper/ReportPage'
import { ownWordsOf } from '../../../src/result/ownWords/ownWords'
import { fittingRelations } from '../../../src/result/step/ideas'
import { suggestedStep } from '../../../src/result/step/suggestedStep'
import { useScan } from '../../../src/record/scan'
import { emptyScan, type ScanData } from '../../../src/record/shape'

type Choose = (s: StatementEntry) => Answer | undefined

const apart: Choose = (s) => (s.reversed === (s.level === 'I') ? 2 : 5)

/** The paper of a scan that was answered, with more in it if `parts` says so. */
function openReport(form: Form, choose: Choose, parts: Partial<ScanData> = {}) {
  const given = statementsOf(form).flatMap((s) => {
    const answer = choose(s)
    return answer === undefined ? [] : [[s.id, answer] as const]
  })
  const answers = Object.fromEntries(given)
  useScan.setState({ ...emptyScan, answers, ...parts })
  render(<ReportPage form={form} />)
  return within(screen.getByRole('article'))
}

const written: Partial<ScanData> = {
  choices: Object.fromEntries(dilemmas.map(({ id }) => [id, [2 as const, 3 as const]])),
  step: { what: 'De wijkraad bellen', withWhom: 'Samira', when: '2026-12-03' },
  publicValue: 'Rust in de buurt',
}

const definitionOf = (paper: ReturnType<typeof openReport>, term: string) =>
  paper.getByText(term, { selector: 'dt' }).nextElementSibling

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

describe('the page of A4', () => {
  test('has the headline, the pairs with their answers and questions, and room to write', () => {
    const paper = openReport('quick', apart)
    expect(paper.getByRole('heading', { level: 3 })).toHaveTextContent(/\S/)
    const { answers } = useScan.getState()
    const words = ownWordsOf('quick', answers, {})
    expect(words).toHaveLength(3)
    for (const { contrast } of words) {
      for (const { text } of [contrast.high, contrast.low]) {
        expect(paper.getByText(text.nl)).toBeVisible()
      }
    }
    expect(paper.getByRole('heading', { name: 'Ruimte om te schrijven' })).toBeVisible()
    expect(paper.queryByRole('table')).toBeNull()
  })

  test('begins with what somebody wants to talk about, of at most three', () => {
    openReport('quick', apart)
    const [, , last] = ownWordsOf('quick', useScan.getState().answers, {})
    act(() => {
      useScan.setState({ ownWords: { topics: [last?.key ?? ''] } })
    })
    const titles = within(screen.getByRole('article')).getAllByRole('heading', { level: 5 })
    expect(titles).toHaveLength(3)
    const first = titles[0]?.parentElement ?? document.body
    expect(within(first).getByText(last?.contrast.high.text.nl ?? '')).toBeVisible()
    expect(within(first).getByText('Hierover praten')).toBeVisible()
  })

  test('has the step with whom and when', () => {
    const paper = openReport('quick', apart, written)
    expect(definitionOf(paper, 'Wat ga je doen?')).toHaveTextContent('De wijkraad bellen')
    expect(definitionOf(paper, 'Met wie')).toHaveTextContent('Samira')
    expect(definitionOf(paper, 'Wanneer')).toHaveTextContent('3 december 2026')
    expect(definitionOf(paper, 'Voor wie? Welke publieke waarde dient het?')).toHaveTextContent(
      'Rust in de buurt',
    )
  })

  test('has the step that the screen suggests where none was kept, and lines for the rest', () => {
    const paper = openReport('quick', apart)
    const { answers } = useScan.getState()
    const marked = { answers, ownWords: {}, wishes: {} }
    const { what } = suggestedStep(fittingRelations('quick', marked), 'nl', '2026-11-24')
    expect(what).not.toBe('')
    expect(definitionOf(paper, 'Wat ga je doen?')).toHaveTextContent(what)
    expect(definitionOf(paper, 'Met wie')).toBeEmptyDOMElement()
  })

  test('shows somebody’s wish after the answer', () => {
    openReport('quick', apart)
    const [first] = ownWordsOf('quick', useScan.getState().answers, {})
    act(() => {
      useScan.setState({ wishes: { [first?.contrast.low.id ?? '']: 'more' } })
    })
    expect(screen.getByText(/ · mag vaker$/)).toBeVisible()
  })

  test('gives the room for writing to a step of a thousand characters', () => {
    const paper = openReport('quick', apart, {
      step: { what: 'w'.repeat(500), withWhom: 'x'.repeat(500), when: '' },
    })
    expect(paper.getByText('w'.repeat(500))).toBeVisible()
    expect(paper.queryByRole('heading', { name: 'Ruimte om te schrijven' })).toBeNull()
  })

  test('has no heading above pairs that are not there', () => {
    const paper = openReport('quick', () => 3)
    expect(paper.queryByRole('heading', { name: /zelf zei/ })).toBeNull()
    expect(paper.getByRole('heading', { name: 'Eén stap' })).toBeVisible()
  })
})

describe('the second page', () => {
  test('is there when it is asked for: figures, levels in the full form, choices in dilemmas', async () => {
    const paper = openReport('full', apart, written)
    const ask = screen.getByRole('checkbox', {
      name: 'Print de cijfers mee, op een tweede bladzijde',
    })
    expect(ask).not.toBeChecked()
    await userEvent.click(ask)
    expect(paper.getByRole('table', { name: 'De cijfers bij je vijf relaties' })).toBeVisible()
    expect(paper.getByRole('table', { name: 'Hoe vaak, per niveau' })).toBeVisible()
    expect(paper.getAllByText(/^Eerder: /)).toHaveLength(10)
    // The choice before the turns counts, as on the result page.
    expect(definitionOf(paper, dilemmas[0]?.name.nl ?? '')).toHaveTextContent(
      'Eerder: je vertelt wat je meemaakt.',
    )
  })

  test('has no levels in the quick form, and no dilemmas where nothing was chosen', async () => {
    const paper = openReport('quick', apart)
    await userEvent.click(screen.getByRole('checkbox'))
    expect(paper.getByRole('table', { name: 'Hoe vaak, per ambitie' })).toBeVisible()
    expect(paper.queryByRole('table', { name: 'Hoe vaak, per niveau' })).toBeNull()
    expect(paper.queryByRole('heading', { name: /dilemma/ })).toBeNull()
  })
})

describe('the card', () => {
  test('can quote each of the answers side by side', () => {
    openReport('quick', apart)
    const options = within(screen.getByLabelText('Welk antwoord komt erop?')).getAllByRole('option')
    expect(options).toHaveLength(6)
    expect(screen.getByRole('button', { name: 'Bewaar de kaart (PNG)' })).toBeVisible()
  })

  test('cannot be made below three relations', () => {
    openReport('full', (s) => (s.relation === 'politics' ? 3 : undefined))
    expect(screen.getByText(/Een kaart kan pas/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /PNG/ })).toBeNull()
  })
})
