import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { wordsOf } from '../../src/content/check/words'
import { statementsOf } from '../../src/content/bank'
import { requiredLocales } from '../../src/content/schema'
import { useScan } from '../../src/record/scan'
import { ResumePage } from '../../src/scan/landing/ResumePage'
import { LocaleContext } from '../../src/ui/language/texts'
import { earlierScan } from '../support/savedScans'

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
    render(<ResumePage />)
    expect(screen.getByRole('heading', { name: 'Welkom terug' })).toBeVisible()
    expect(screen.getByText('Je laatste scan: 28 november.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Bekijk' })).toHaveAttribute('href', '#/result/quick')
  })

  test('reminds of the step', () => {
    const step = { what: 'Ik bel Kees.', withWhom: '', when: '2026-12-04' }
    useScan.setState({ step })
    render(<ResumePage />)
    expect(screen.getByText(/Ik bel Kees\. Wanneer: 4 december\.$/)).toBeVisible()
  })

  test('says less where the day is not known', () => {
    useScan.setState({ answeredOn: undefined })
    render(<ResumePage />)
    expect(screen.getByText('Je laatste scan staat op dit apparaat.')).toBeVisible()
  })

  test('puts the scan aside under its day, and begins the same form at block 1', async () => {
    render(<ResumePage />)
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
    render(<ResumePage />)
    await again()
    expect(screen.getByText(/^Er liggen al 200 scans opzij/)).toBeVisible()
    expect(useScan.getState()).toMatchObject({ answers, earlier })
    expect(location.hash).toBe('')
  })
})

describe.each(requiredLocales)('in %s', (locale) => {
  test(`it has at most ${String(MOST_WORDS)} words`, () => {
    const { container } = render(
      <LocaleContext value={locale}>
        <ResumePage />
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
