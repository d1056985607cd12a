import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { statementsOf } from '../../../src/content/bank'
import type { StatementEntry } from '../../../src/content/schema'
import type { Form } from '../../../src/core/framework'
import { scoreScan } from '../../../src/core/score'
import type { Answer, Answers, Frequency } from '../../../src/core/statement'
import { ReadingHelp } from '../../../src/result/numbers/ReadingHelp'
import { useScan } from '../../../src/record/scan'

function renderHelp(form: Form, choose: (s: StatementEntry) => Answer | undefined) {
  const answers: Answers = Object.fromEntries(
    statementsOf(form).flatMap((s) => {
      const answer = choose(s)
      return answer === undefined ? [] : [[s.id, answer] as const]
    }),
  )
  useScan.setState({ answers: { ...answers } })
  render(<ReadingHelp form={form} score={scoreScan(statementsOf(form), answers)} />)
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
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent)
}

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

describe('ReadingHelp', () => {
  test('shows what every level contributed, in points, even if that is nothing', () => {
    renderHelp('quick', (s) => {
      if (s.relation === 'citizens') return undefined
      return s.level === 'T' && s.relation === 'society' ? 'na' : keyed(s, 4)
    })
    const counts = (relation: string) =>
      rows('Gemiddelde punten per relatie, voor jezelf, je team en je organisatie').find(
        ([name]) => name === relation,
      )
    expect(counts('Samenleving')).toEqual([
      'Samenleving',
      '4 (2 van 2)',
      '– (0 van 1)',
      '4 (1 van 1)',
    ])
    expect(counts('Burgers')).toEqual(['Burgers', '– (0 van 2)', '– (0 van 1)', '– (0 van 1)'])
  })

  test('has no table of cells in the quick form', () => {
    renderHelp('quick', (s) => keyed(s, 4))
    expect(screen.queryByRole('table', { name: 'Hoe vaak, per ambitie en niveau' })).toBeNull()
  })

  test('marks thin cells in words and with a sign that is explained, and leaves gaps empty', () => {
    const skipped = (s: StatementEntry) =>
      (s.level === 'I' &&
        s.ambition === 'purpose' &&
        ['politics', 'society'].includes(s.relation)) ||
      (s.level === 'O' && s.ambition === 'partner' && s.relation !== 'politics')
    renderHelp('full', (s) => (skipped(s) ? undefined : keyed(s, 4)))
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
    expect(
      screen.getByText(/○ steunt op maar drie antwoorden\. ‘Te weinig antwoorden’/),
    ).toBeVisible()
  })

  test('without thin or missing cells there is no legend for them', () => {
    renderHelp('full', (s) => keyed(s, 2))
    expect(screen.getByText('Hoe sterker de kleur, hoe hoger het getal.')).toBeVisible()
  })

  test('follows a score from the answers to the number that scoring gives', async () => {
    renderHelp('quick', (s) => (s.relation === 'society' ? keyed(s, s.quick ? 4 : 1) : keyed(s, 3)))
    expect(await story('Samenleving')).toEqual([
      '4 antwoorden tellen mee. Samen zijn die goed voor 16 punten.',
      'Gemiddeld is dat 16 : 4 = 4.',
      'Dan van 1 tot 5 naar 0 tot 100: (4 − 1) × 25 = 75. Daarbij is 0 (bijna) nooit, 25 zelden, 50 soms, 75 vaak en 100 (bijna) altijd.',
      'Een score verschijnt vanaf 3 antwoorden. Jij hebt er 4, dus hij verschijnt. Afgerond is je score 75.',
      'De marge is 1,768 × 18,9 : √4 = 16,7 punten naar beide kanten. Zo kom je op 58 tot 92.',
      expect.stringMatching(
        /^De 18,9 zegt hoe ver je antwoorden.* 20 antwoorden bij staan met een spreiding van 25/,
      ),
    ])
  })

  test('says that a statement is reversed, and counts it so', async () => {
    renderHelp('quick', (s) => (s.relation === 'politics' ? 5 : 3))
    await story('Bestuurder')
    const reversed = rows('Bestuurder: je antwoorden en hun punten').filter(([text]) =>
      text?.includes('Omgekeerd: altijd telt als 1.'),
    )
    expect(reversed.map(([, answer, points]) => [answer, points])).toEqual([
      ['(bijna) altijd', '1'],
    ])
  })

  test('with too few answers there is no number at the end, and it says why', async () => {
    renderHelp('quick', (s) => {
      if (s.relation !== 'profession') return keyed(s, 3)
      return s.ambition === 'purpose' ? 'na' : s.ambition === 'partner' ? undefined : keyed(s, 4)
    })
    expect(await story('Eigen vak')).toEqual([
      '2 antwoorden tellen mee. Samen zijn die goed voor 8 punten.',
      'Een score verschijnt vanaf 3 antwoorden. Jij hebt er 2. Dat is te weinig, dus er staat geen getal. Het is ook geen nul.',
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
})
