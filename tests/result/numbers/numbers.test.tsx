import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { statementsOf } from '../../../src/content/bank'
import type { StatementEntry } from '../../../src/content/schema'
import type { Form } from '../../../src/core/framework'
import { scoreScan } from '../../../src/core/score'
import type { Answer, Answers, Frequency } from '../../../src/core/statement'
import { Numbers } from '../../../src/result/numbers/Numbers'
import { useScan } from '../../../src/record/scan'

async function renderNumbers(form: Form, choose: (s: StatementEntry) => Answer | undefined) {
  const answers: Answers = Object.fromEntries(
    statementsOf(form).flatMap((s) => {
      const answer = choose(s)
      return answer === undefined ? [] : [[s.id, answer] as const]
    }),
  )
  useScan.setState({ answers: { ...answers } })
  render(<Numbers form={form} score={scoreScan(statementsOf(form), answers)} />)
  await userEvent.click(screen.getByText('Alle cijfers, en hoe zeker ze zijn'))
}

const keyed = (s: StatementEntry, value: Frequency): Frequency =>
  s.reversed ? ((6 - value) as Frequency) : value

function rows(name: string) {
  return within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent))
}

async function story(relation: string): Promise<(string | null)[]> {
  await userEvent.click(screen.getByText(/Laat de berekening zien/))
  await userEvent.selectOptions(screen.getByLabelText('Kies een relatie'), relation)
  const list = screen.getAllByRole('list').find(({ tagName }) => tagName === 'OL')
  return [...(list?.children ?? [])].map(({ textContent }) => textContent)
}

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

describe('Numbers', () => {
  test('has no table of cells in the quick form', async () => {
    await renderNumbers('quick', (s) => keyed(s, 4))
    expect(screen.queryByRole('table', { name: 'Hoe vaak, per ambitie en niveau' })).toBeNull()
  })

  test('marks thin cells in words and with a sign that is explained, and leaves gaps empty', async () => {
    const skipped = (s: StatementEntry) =>
      (s.level === 'I' &&
        s.ambition === 'purpose' &&
        ['politics', 'society'].includes(s.relation)) ||
      (s.level === 'O' && s.ambition === 'partner' && s.relation !== 'politics')
    await renderNumbers('full', (s) => (skipped(s) ? undefined : keyed(s, 4)))
    expect(rows('Hoe vaak, per ambitie en niveau')).toEqual([
      [
        'Vanuit de bedoeling',
        'vaak · 75 ○ steunt op maar drie antwoorden',
        'vaak · 75',
        'vaak · 75',
      ],
      ['Aangesloten op de samenleving', 'vaak · 75', 'vaak · 75', 'vaak · 75'],
      ['De professional die afweegt', 'vaak · 75', 'vaak · 75', 'vaak · 75'],
      ['Een partner die telt', 'vaak · 75', 'vaak · 75', 'te weinig antwoorden'],
    ])
    expect(screen.getByText(/○ steunt op maar drie antwoorden\./)).toBeVisible()
  })

  test('without thin or missing cells there is no legend for them', async () => {
    await renderNumbers('full', (s) => keyed(s, 2))
    expect(screen.queryByText(/○/)).toBeNull()
  })

  test('follows a score from the answers to the number that scoring gives', async () => {
    await renderNumbers('quick', (s) =>
      s.relation === 'society' ? keyed(s, s.quick ? 4 : 1) : keyed(s, 3),
    )
    expect(await story('Samenleving')).toEqual([
      '4 antwoorden tellen mee. Samen zijn die goed voor 16 punten.',
      'Gemiddeld is dat 16 : 4 = 4.',
      'Van 1 tot 5 naar 0 tot 100: (4 − 1) × 25 = 75.',
      'Een score verschijnt vanaf 3 antwoorden. Jij hebt er 4. Afgerond is je score 75.',
      'De marge is 1,768 × 18,9 : √4 = 16,7 punten naar beide kanten. Zo kom je op 58 tot 92.',
      expect.stringMatching(
        /^De 18,9 zegt hoe ver je antwoorden.* 20 antwoorden bij staan met een spreiding van 25/,
      ),
    ])
  })

  test('says that a statement is reversed, and counts it so', async () => {
    await renderNumbers('quick', (s) => (s.relation === 'politics' ? 5 : 3))
    await story('Bestuurder')
    const reversed = rows('Bestuurder: je antwoorden en hun punten').filter(([text]) =>
      text?.includes('Omgekeerd: altijd telt als 1.'),
    )
    expect(reversed.map(([, answer, points]) => [answer, points])).toEqual([
      ['(bijna) altijd', '1'],
    ])
  })

  test('with too few answers there is no number at the end, and it says why', async () => {
    await renderNumbers('quick', (s) => {
      if (s.relation !== 'profession') return keyed(s, 3)
      return s.ambition === 'purpose' ? 'na' : s.ambition === 'partner' ? undefined : keyed(s, 4)
    })
    expect(await story('Eigen vak')).toEqual([
      '2 antwoorden tellen mee. Samen zijn die goed voor 8 punten.',
      'Een score verschijnt vanaf 3 antwoorden. Jij hebt er 2.',
    ])
    expect(
      rows('Eigen vak: je antwoorden en hun punten')
        .map(([, answer, points]) => [answer, points])
        .filter(([, points]) => points === 'telt niet mee'),
    ).toEqual([
      ['n.v.t. of weet ik niet', 'telt niet mee'],
      ['overgeslagen', 'telt niet mee'],
    ])
  })

  test('are closed at first', () => {
    render(<Numbers form="quick" score={scoreScan(statementsOf('quick'), {})} />)
    expect(screen.getByText('Je vier ambities')).not.toBeVisible()
  })

  test('hint at straight-lining, and only then', async () => {
    await renderNumbers('quick', () => 5)
    expect(screen.getByText(/vaak hetzelfde antwoord/)).toBeVisible()
    cleanup()
    await renderNumbers('quick', (s) => keyed(s, s.level === 'I' ? 4 : 2))
    expect(screen.queryByText(/vaak hetzelfde antwoord/)).toBeNull()
  })

  test('always answering "altijd" gives 75 on every relation', async () => {
    await renderNumbers('full', () => 5)
    expect(rows('De cijfers bij je vijf relaties').map(([, score]) => score)).toEqual(
      Array.from({ length: 5 }, () => 'vaak · 75'),
    )
  })

  test('the dot plot goes from high to low, whatever the order of the axes', async () => {
    await renderNumbers('quick', (s) => keyed(s, s.relation === 'profession' ? 5 : 2))
    const plot = screen.getByRole('list', { name: /van vaak naar zelden/ })
    expect(within(plot).getAllByRole('listitem')[0]).toHaveTextContent('Eigen vak: (bijna) altijd')
  })
})
