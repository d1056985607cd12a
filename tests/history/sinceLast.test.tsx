import { render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { statementsOf } from '../../src/content/bank'
import { bankRef } from '../../src/content/scanOfBank'
import type { Relation } from '../../src/core/framework'
import type { Answer } from '../../src/core/statement'
import { SinceLast } from '../../src/history/since/SinceLast'
import type { EarlierScan } from '../../src/record/savedScan'
import { useScan } from '../../src/record/scan'
import { earlierScan } from '../support/savedScans'

const quick = statementsOf('quick')
const plain = quick.filter(({ reversed }) => !reversed)
const soms = Object.fromEntries(quick.map(({ id }) => [id, 3 as const]))

const may = (change: Partial<EarlierScan> = {}) =>
  earlierScan({ id: 'may', name: '24 mei 2026', bank: bankRef, answers: soms, ...change })

/** The answer "soms" everywhere, but for some statements in the order of the plain ones. */
const answered = (...given: Answer[]) => ({
  ...soms,
  ...Object.fromEntries(given.map((answer, i) => [plain[i]?.id ?? '', answer])),
})

function open(answers: Readonly<Record<string, Answer>>, ...earlier: EarlierScan[]) {
  useScan.setState({ answers, earlier })
  return render(<SinceLast form="quick" />).container
}

beforeEach(() => {
  useScan.setState(useScan.getInitialState(), true)
})

describe('SinceLast', () => {
  test('says which answers moved by two steps, the furthest first, and not which moved by one', () => {
    open(answered(1, 4, 5), may({ answers: { ...soms, [plain[2]?.id ?? '']: 1 } }))
    expect(screen.getByText('Vergeleken met ‘24 mei 2026’:')).toBeVisible()
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      `${plain[2]?.text.nl ?? ''} Eerst (bijna) nooit, nu (bijna) altijd.`,
      `${plain[0]?.text.nl ?? ''} Eerst soms, nu (bijna) nooit.`,
    ])
    expect(screen.queryByRole('link')).toBeNull()
  })

  test('shows three of them, and where all are', () => {
    open(answered(1, 5, 1, 5), may())
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
    expect(
      screen.getByRole('link', { name: 'Alle 4 antwoorden die twee stappen of meer verschillen' }),
    ).toHaveAttribute('href', '#/scans')
  })

  test('compares an old scan that was brought back with what came before it, not with newer ones', () => {
    const moved = { ...soms, [plain[0]?.id ?? '']: 1 as const }
    const june = may({ id: 'june', name: '24 juni 2026', answeredOn: '2026-06-24' })
    const april = may({ id: 'april', name: '24 april 2026', answeredOn: '2026-04-24' })
    useScan.setState({ answeredOn: '2026-05-24' })
    open(moved, june, april)
    expect(screen.getByText('Vergeleken met ‘24 april 2026’:')).toBeVisible()
  })

  test('reminds of the step that was chosen then', () => {
    const step = { what: 'Ik bel Kees.', withWhom: 'Kees', when: '2026-12-04' }
    const { textContent } = open(soms, may({ step }))
    expect(textContent).toMatch(/Je stap: Ik bel Kees\. Met wie: Kees\. Wanneer: 4 december/)
  })

  test('says where a relation clearly comes up more often', () => {
    const keyed = (relation: Relation) =>
      Object.fromEntries(
        quick
          .filter((each) => each.relation === relation)
          .map(({ id, reversed }): [string, Answer] => [id, reversed ? 1 : 5]),
      )
    open({ ...soms, ...keyed('society') }, may())
    expect(
      screen.getByText(
        'De samenleving komt volgens je scan van nu vaker aan bod dan volgens ‘24 mei 2026’.',
      ),
    ).toBeVisible()
  })

  test('says in one sentence that nothing moved that far', () => {
    const container = open(answered(4, 2), may())
    expect(container).toHaveTextContent(
      /^Vergeleken met ‘24 mei 2026’: geen antwoord verschilt twee stappen of meer\.$/,
    )
  })

  test('compares with the scan put aside last of this form and these statements', () => {
    const other = { ...bankRef, fingerprint: '00000000' }
    open(
      answered(1),
      may({ id: 'full', form: 'full', name: 'Volledig' }),
      may({ id: 'old', bank: other, name: 'Oude stellingen' }),
      may({ id: 'june', name: 'Juni' }),
      may(),
    )
    expect(screen.getByText('Vergeleken met ‘Juni’:')).toBeVisible()
  })

  test.each<[string, EarlierScan[]]>([
    ['nothing was put aside', []],
    ['only another form was', [may({ form: 'full' })]],
    ['no statement was answered both times', [may({ answers: {} })]],
  ])('says nothing where %s', (_, earlier) => {
    expect(open(answered(1), ...earlier)).toBeEmptyDOMElement()
  })
})
