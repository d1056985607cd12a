import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Colleague } from '../../../src/core/colleague'
import { recordOf, relations } from '../../../src/core/framework'
import type { Answers } from '../../../src/core/statement'
import { FromColleaguePage } from '../../../src/history/colleague/FromColleaguePage'
import { linkBank } from '../../../src/history/colleague/shownOf'
import { ScansPage } from '../../../src/history/scans/ScansPage'
import { readScan, useScan } from '../../../src/record/scan'
import { LocaleContext } from '../../../src/ui/language/texts'
import { answers, mine, one, payloadOf, quick, theirs, third } from '../../support/twoColleagues'

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  useScan.setState(useScan.getInitialState(), true)
})

describe('the link of a colleague, for somebody with a scan', () => {
  test('lays both shapes over each other, and says the same in a table', () => {
    useScan.setState(mine)
    render(<FromColleaguePage payload={payloadOf()} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Jij en je collega')
    expect(screen.getByText('Wat valt jullie op?')).toBeVisible()
    const radar = screen.getByRole('img', { name: /^Radar met vijf assen/ })
    expect(radar).toHaveAccessibleName(/Samenleving: jij .*, je collega vaak/)
    expect(radar).toHaveAccessibleName(/Burgers: jij .*, je collega te weinig antwoorden/)
    const table = screen.getByRole('table', { name: 'De scores van jou en je collega' })
    const cells = within(table)
      .getAllByRole('row')
      .map((row) => row.lastElementChild?.textContent)
    expect(cells).toEqual([
      'je collega',
      'soms · 50',
      'zelden · 25',
      'vaak · 75',
      'te weinig antwoorden',
      '(bijna) altijd · 100',
    ])
  })

  test('has the topics of both, without an answer or a verdict', () => {
    useScan.setState(mine)
    const { container } = render(<FromColleaguePage payload={payloadOf()} />)
    expect(screen.getAllByText(third.text.nl)).toHaveLength(1)
    expect(screen.getAllByText(one.text.nl)).toHaveLength(3)
    expect(container).not.toHaveTextContent(/verschillen duidelijk|duidelijk vaker|Jouw antwoord/)
  })

  test.each<[string, Partial<Colleague>, Answers]>([
    [
      'the colleague',
      { now: { ...recordOf(relations, () => null), society: 50, politics: 50 } },
      answers,
    ],
    [
      'the person',
      {},
      Object.fromEntries(
        quick.filter(({ relation }) => relation === 'society').map(({ id }) => [id, 3]),
      ),
    ],
  ])('draws no radar where %s has fewer than three scores', (_, change, given) => {
    useScan.setState({ answers: given, ownWords: {} })
    render(<FromColleaguePage payload={payloadOf(change)} />)
    expect(screen.queryByRole('img', { name: /^Radar/ })).toBeNull()
    expect(screen.getByText(/hebben jullie allebei drie scores nodig/)).toBeVisible()
    expect(screen.getByRole('table')).toBeVisible()
    expect(screen.getByText('Geen onderwerp gekozen.')).toBeVisible()
  })

  test('keeps nothing of the colleague by itself', () => {
    useScan.setState(mine)
    render(<FromColleaguePage payload={payloadOf()} />)
    expect(readScan().colleagues).toEqual([])
    expect(screen.getByText(/^De link staat nog in het bericht/)).toBeVisible()
  })

  test('is kept when the person says so, and listed, to be opened again', async () => {
    useScan.setState(mine)
    const { unmount } = render(<FromColleaguePage payload={payloadOf()} />)
    await press('Bewaar wat mijn collega deelde')
    expect(screen.getByRole('heading', { name: 'Later nog eens kijken?' })).toHaveFocus()
    expect(readScan().colleagues).toEqual([{ ...theirs, kept: expect.stringMatching(/Z$/) }])
    expect(screen.getByText(/^Bewaard\./)).toBeVisible()
    unmount()

    render(<ScansPage />)
    expect(screen.getByText('4 scores, 1 onderwerp')).toBeVisible()
    expect(screen.getByRole('link', { name: /^Leg het over mijn beeld/ })).toHaveAttribute(
      'href',
      `#/c/${payloadOf()}`,
    )
  })

  test('is not kept where there is no more room', () => {
    const colleagues = Array.from({ length: 10 }, (_, i) => ({
      ...theirs,
      topics: [],
      bank: i,
      kept: '2026-11-28T10:30:00.000Z',
    }))
    useScan.setState({ ...mine, colleagues })
    render(<FromColleaguePage payload={payloadOf()} />)
    expect(screen.getByText(/al iets van 10 collega’s/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Bewaar/ })).toBeNull()
  })

  test('is listed without a way to look where it belongs to other statements', () => {
    const kept = { ...theirs, topics: [], bank: 1, kept: '2026-11-28T10:30:00.000Z' }
    useScan.setState({ ...mine, colleagues: [kept] })
    render(<ScansPage />)
    expect(screen.getByText(/hoort bij een andere vragenlijst/)).toBeVisible()
    expect(screen.queryByRole('link', { name: /^Leg het over/ })).toBeNull()
    expect(screen.getByRole('button', { name: 'Wis dit' })).toBeVisible()
  })
})

describe('the link of a colleague, for somebody without a scan', () => {
  test('shows the topics and the way to do it too, and no score', () => {
    render(<FromColleaguePage payload={payloadOf()} />)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Een collega wil met je praten',
    )
    expect(screen.getByText(one.text.nl)).toBeVisible()
    expect(screen.getByText(/Open daarna deze link nog eens/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Begin met de scan' })).toHaveAttribute(
      'href',
      '#/scan/quick/1',
    )
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.queryByRole('img')).toBeNull()
  })

  test('goes on where a scan was begun', () => {
    useScan.setState({ answers: { [one.id]: 3 }, place: { form: 'full', at: 3 } })
    render(<FromColleaguePage payload={payloadOf({ topics: [] })} />)
    expect(screen.queryByRole('heading', { name: 'De onderwerpen van je collega' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Ga verder met de scan' })).toHaveAttribute(
      'href',
      '#/scan/full/3',
    )
  })
})

describe('a link that cannot be read', () => {
  const payload = payloadOf()
  const foreign = payloadOf({ bank: linkBank.number ^ 1 })
  test.each([
    ['nl', '', /Het einde van de link is weggevallen/],
    ['nl', payload.slice(0, 15), /Het einde van de link is weggevallen/],
    ['nl', `${payload.slice(0, -3)}AAA`, /een teken veranderd of weggevallen/],
    ['nl', foreign, /een andere vragenlijst/],
    ['en', payload.slice(0, 15), /The end of the link/],
    ['en', foreign, /a different questionnaire/],
  ] as const)('gets one sentence in %s: %s', (locale, text, sentence) => {
    render(
      <LocaleContext value={locale}>
        <FromColleaguePage payload={text} />
      </LocaleContext>,
    )
    expect(screen.getByText(sentence)).toBeVisible()
    expect(screen.getByRole('link')).toHaveAttribute('href', '#/')
    expect(screen.queryByRole('button')).toBeNull()
  })
})
