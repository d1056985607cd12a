import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { wordsOf } from '../../src/content/check/words'
import { statementsOf } from '../../src/content/bank'
import { requiredLocales } from '../../src/content/schema'
import { ResumeInWorkshop } from '../../src/app/filled/ResumeInWorkshop'
import { useScan } from '../../src/record/scan'
import { LocaleContext } from '../../src/ui/language/texts'
import { earlierScan } from '../support/savedScans'
import { workshop } from '../support/workshops'

const MOST_WORDS = 60
const answers = Object.fromEntries(statementsOf('quick').map(({ id }) => [id, 4 as const]))
const again = () =>
  userEvent.click(screen.getByRole('button', { name: 'Doe hem opnieuw en vergelijk' }))

beforeEach(() => {
  vi.setSystemTime(new Date('2026-12-01T12:00:00'))
  location.hash = ''
  useScan.setState({
    ...useScan.getInitialState(),
    answers,
    place: { form: 'quick', at: 'result' },
    answeredOn: '2026-11-28',
    reminded: ['quick/1'],
    publicValue: 'Rust',
  })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the landing page for somebody with a result', () => {
  test('says when that was, and leads to it', () => {
    render(<ResumeInWorkshop />)
    expect(screen.getByRole('heading', { name: 'Welkom terug' })).toBeVisible()
    expect(screen.getByText('Je laatste scan: 28 november.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Bekijk' })).toHaveAttribute('href', '#/result/quick')
  })

  test('reminds of the step', () => {
    const step = { what: 'Ik bel Kees.', withWhom: '', when: '2026-12-04' }
    useScan.setState({ step })
    render(<ResumeInWorkshop />)
    expect(screen.getByText(/Ik bel Kees\. Wanneer: 4 december\.$/)).toBeVisible()
  })

  test('says less where the day is not known', () => {
    useScan.setState({ answeredOn: undefined })
    render(<ResumeInWorkshop />)
    expect(screen.getByText('Je laatste scan staat op dit apparaat.')).toBeVisible()
  })

  test('puts the scan aside under its day, and begins the same form at block 1', async () => {
    render(<ResumeInWorkshop />)
    await again()
    const { earlier, answers: now, place, answeredOn, reminded, publicValue } = useScan.getState()
    expect(earlier).toMatchObject([
      { name: '28 november 2026', form: 'quick', answers, publicValue: 'Rust' },
    ])
    expect({ now, place, answeredOn, reminded, publicValue }).toEqual({
      now: {},
      place: { form: 'quick', at: 1 },
      answeredOn: undefined,
      reminded: [],
      publicValue: '',
    })
    expect(location.hash).toBe('#/scan/quick/1')
  })

  test('changes nothing where no more scans can be put aside, and says so', async () => {
    const earlier = Array.from({ length: 200 }, (_, i) => earlierScan({ id: String(i) }))
    useScan.setState({ earlier })
    render(<ResumeInWorkshop />)
    await again()
    expect(screen.getByText(/^Er liggen al 200 scans opzij/)).toBeVisible()
    expect(useScan.getState()).toMatchObject({ answers, earlier })
    expect(location.hash).toBe('')
  })
})

describe('the landing page for somebody who has answered nothing yet', () => {
  const atStart = { ...useScan.getInitialState(), place: { form: 'quick', at: 1 } } as const
  const inWorkshop = (form: 'quick' | 'full') => ({
    asked: workshop({ form, title: 'Team Waterland' }),
    participant: 1,
  })
  const begin = () => userEvent.click(screen.getByRole('button', { name: 'Naar blok 2' }))

  test('has the first block, and no way back to a scan that is empty', () => {
    useScan.setState({ ...atStart, earlier: [earlierScan()] })
    render(<ResumeInWorkshop />)
    expect(screen.getByRole('button', { name: 'Naar blok 2' })).toBeVisible()
    expect(screen.queryByText(/Je bent al begonnen/)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Wis alles en begin opnieuw' })).toBeNull()
  })

  test.each(['quick', 'full'] as const)(
    'names the workshop, and goes on in the %s scan that it asks',
    async (form) => {
      useScan.setState({ ...atStart, place: { form, at: 1 }, workshop: inWorkshop(form) })
      render(<ResumeInWorkshop />)
      expect(screen.getByText(/Team Waterland/)).toBeVisible()
      await begin()
      await begin()
      expect(location.hash).toBe(`#/scan/${form}/2`)
      expect(useScan.getState().place).toEqual({ form, at: 2 })
    },
  )

  test('names the workshop halfway too', () => {
    const half = Object.fromEntries(Object.entries(answers).slice(0, 5))
    const place = { form: 'quick', at: 2 } as const
    useScan.setState({ ...atStart, answers: half, place, workshop: inWorkshop('quick') })
    render(<ResumeInWorkshop />)
    expect(screen.getByRole('heading', { name: 'Je bent al begonnen' })).toBeVisible()
    expect(screen.getByText(/Team Waterland/)).toBeVisible()
  })
})

describe.each(requiredLocales)('in %s', (locale) => {
  test(`it has at most ${String(MOST_WORDS)} words`, () => {
    const { container } = render(
      <LocaleContext value={locale}>
        <ResumeInWorkshop />
      </LocaleContext>,
    )
    for (const dialog of container.querySelectorAll('dialog')) dialog.remove()
    const texts = [...container.querySelectorAll('*')].flatMap(({ childNodes }) =>
      [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE),
    )
    const words = wordsOf(texts.map(({ textContent }) => textContent).join(' '))
    expect(words.length).toBeGreaterThan(20)
    expect(words.length).toBeLessThanOrEqual(MOST_WORDS)
  })
})
