import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { statementsOf } from '../../../src/content/bank'
import { wordsOf } from '../../../src/content/check/words'
import { requiredLocales } from '../../../src/content/schema'
import { useKeeping } from '../../../src/record/keeping'
import { useScan } from '../../../src/record/scan'
import { fittingRelations, ideaText } from '../../../src/result/step/ideas'
import { OneStep } from '../../../src/result/step/OneStep'
import { LocaleContext } from '../../../src/ui/language/texts'

const given = [4, 2, 5, 1, 3] as const
const answers = Object.fromEntries(
  statementsOf('quick').map(({ id }, i) => [id, given[i % given.length] ?? 3]),
)
const fitting = fittingRelations('quick', { answers, ownWords: {}, wishes: {} })
const idea = (place: number, level: 'I' | 'T' | 'O' = 'I') => {
  const relation = fitting[place]
  return ideaText(relation && { relation, level }, 'nl')
}

const friday = '2026-12-04'
const what = () => screen.getByLabelText('Wat ga je doen?')
const when = () => screen.getByLabelText('Wanneer')
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const kept = () => useScan.getState().step

beforeEach(() => {
  vi.setSystemTime(new Date('2026-11-28T12:00:00'))
  useScan.setState({ ...useScan.getInitialState(), answers })
})

afterEach(() => {
  vi.useRealTimers()
})

describe('OneStep', () => {
  test('suggests a step for next Friday, and keeps nothing until something is done with it', () => {
    render(<OneStep form="quick" />)
    expect(screen.getByRole('heading', { name: 'Eén stap' })).toBeVisible()
    expect(what()).toHaveValue(idea(0))
    expect(when()).toHaveValue(friday)
    expect(kept()).toBeUndefined()
  })

  test('keeps the whole step once something is typed, whatever is suggested later', async () => {
    render(<OneStep form="quick" />)
    await userEvent.type(screen.getByLabelText('Met wie'), 'Samira')
    const step = { what: idea(0), withWhom: 'Samira', when: friday }
    expect(kept()).toEqual(step)
    const first = statementsOf('quick').find(
      ({ relation, reversed }) => relation === fitting[1] && !reversed,
    )
    useScan.setState({ wishes: { [first?.id ?? '']: 'more' } })
    expect(kept()).toEqual(step)
    expect(what()).toHaveValue(idea(0))
  })

  test('can be rewritten, and stays empty once emptied', async () => {
    render(<OneStep form="quick" />)
    await userEvent.clear(what())
    expect(what()).toHaveValue('')
    await userEvent.type(what(), 'Ik bel Ans.')
    expect(kept()?.what).toBe('Ik bel Ans.')
    await userEvent.clear(what())
    expect(kept()?.what).toBe('')
    expect(what()).toHaveValue('')
  })

  test('gives another step, and says which', async () => {
    render(<OneStep form="quick" />)
    await press('Andere stap')
    expect(what()).toHaveValue(idea(1))
    expect(kept()?.what).toBe(idea(1))
    expect(screen.getByText(`Je stap is nu: ${idea(1)}`)).toBeInTheDocument()
  })

  test('becomes one with my team or for the organisation, and one of my own again', async () => {
    render(<OneStep form="quick" />)
    const team = screen.getByRole('button', { name: 'Met mijn team' })
    expect(team).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(team)
    expect(what()).toHaveValue(idea(0, 'T'))
    expect(team).toHaveAttribute('aria-pressed', 'true')
    await press('Vraag de organisatie')
    expect(what()).toHaveValue(idea(0, 'O'))
    await press('Andere stap')
    expect(what()).toHaveValue(idea(1, 'O'))
    await press('Vraag de organisatie')
    expect(what()).toHaveValue(idea(1))
  })

  test('replaces what the person wrote only after asking', async () => {
    useScan.setState({ step: { what: 'Iets van mij', withWhom: 'Ans', when: '2026-12-31' } })
    render(<OneStep form="quick" />)
    expect(what()).toHaveValue('Iets van mij')
    await press('Met mijn team')
    await userEvent.click(screen.getAllByText('Nee, toch niet')[1] ?? document.body)
    expect(kept()?.what).toBe('Iets van mij')
    await press('Met mijn team')
    await userEvent.click(screen.getAllByText('Ja, vervang')[1] ?? document.body)
    expect(kept()).toEqual({ what: idea(0, 'T'), withWhom: 'Ans', when: '2026-12-31' })
    expect(what()).toHaveFocus()
  })

  test('says what to do where a day cannot be kept, and puts nothing in a calendar', async () => {
    render(<OneStep form="quick" />)
    fireEvent.change(when(), { target: { value: '12026-12-31' } })
    expect(when()).not.toHaveAccessibleDescription()
    fireEvent.blur(when())
    expect(when()).toHaveAccessibleDescription(/schrijf hem zo: 2026-12-31/)
    expect(when()).toBeInvalid()
    expect(when()).toHaveValue('12026-12-31')
    await press('Zet in mijn agenda')
    expect(when()).toHaveFocus()
    expect(screen.queryByRole('button', { name: /terugkijken/ })).toBeNull()
    fireEvent.change(when(), { target: { value: '2026-12-31' } })
    expect(when()).toBeValid()
    expect(kept()?.when).toBe('2026-12-31')
  })

  test('keeps for whom it is, and says how much room is left near the end', async () => {
    useScan.setState({ publicValue: 'x'.repeat(497) })
    render(<OneStep form="quick" />)
    const field = screen.getByLabelText(/^Voor wie\? Welke publieke waarde/)
    expect(field).toHaveAccessibleDescription('Tekens over: 3.')
    await userEvent.type(field, 'abcdef')
    expect(field).toHaveAccessibleDescription('Dit veld is vol.')
    expect(useScan.getState().publicValue).toHaveLength(500)
    expect(kept()).toBeUndefined()
  })
})

describe.each(requiredLocales)('in %s', (locale) => {
  test('has at most 60 words to read, also with the longest suggestion', () => {
    const longest = Math.max(
      ...fitting.map((relation) => wordsOf(ideaText({ relation, level: 'I' }, locale)).length),
    )
    useKeeping.setState({ status: 'kept' })
    const { container } = render(
      <LocaleContext value={locale}>
        <OneStep form="quick" />
      </LocaleContext>,
    )
    // The suggestion counts as the longest one; its label is only heard.
    for (const part of container.querySelectorAll('textarea, label > *')) part.remove()
    const texts = [...container.querySelectorAll('h2, label, button, p')].map(
      ({ textContent }) => textContent,
    )
    const seen = wordsOf(texts.join(' ')).length
    expect(seen).toBeGreaterThan(15)
    expect(seen + longest).toBeLessThanOrEqual(60)
  })
})
