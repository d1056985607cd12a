import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Answers } from '../../../src/core/statement'
import { statementsOf } from '../../../src/content/bank'
import { useScan } from '../../../src/record/scan'
import { ownWordsOf } from '../../../src/result/ownWords/ownWords'
import { Wishes } from '../../../src/result/wishes/Wishes'

const quick = statementsOf('quick')
const given = [4, 2, 5, 1, 3] as const
const answers: Answers = Object.fromEntries(
  quick.map(({ id }, i) => [id, given[i % given.length] ?? 3]),
)
const quoted = ownWordsOf('quick', answers, {}).flatMap(({ contrast: { high, low } }) => [
  high,
  low,
])
const [first, second] = quoted
const seldom = quoted.find(({ id }) => answers[id] === 2)
const other = quick.find((statement) => !quoted.includes(statement))

const summary = () => document.querySelector('summary')
const open = () => userEvent.click(summary() ?? document.body)
const items = () => screen.getAllByRole('listitem')
const choiceOf = (statement: typeof other) =>
  within(screen.getByRole('group', { name: new RegExp(`^${statement?.text.nl ?? ''}`) }))
const press = (statement: typeof other, name: 'vaker' | 'minder') =>
  userEvent.click(choiceOf(statement).getByRole('button', { name }))
const kept = () => useScan.getState().wishes

beforeEach(() => {
  useScan.setState({ ...useScan.getInitialState(), answers })
})

describe('Wishes', () => {
  test('is closed at first, and then shows the quoted statements with their answers', async () => {
    render(<Wishes form="quick" />)
    expect(screen.getByRole('heading', { name: 'Wat wil je anders?' })).toBeVisible()
    expect(summary()).toHaveTextContent('Kies vaker of minder')
    expect(choiceOf(first).getByRole('button', { name: 'vaker' })).not.toBeVisible()
    await open()
    expect(choiceOf(first).getByRole('button', { name: 'vaker' })).toBeVisible()
    expect(items()).toHaveLength(quoted.length)
    expect(items()[0]).toHaveTextContent(`${first?.text.nl ?? ''} (bijna) nooitvaker`)
  })

  test('marks a statement, changes its mark and takes it back', async () => {
    render(<Wishes form="quick" />)
    await open()
    await press(seldom, 'vaker')
    expect(kept()).toEqual({ [seldom?.id ?? '']: 'more' })
    const [more, less] = choiceOf(seldom).getAllByRole('button')
    expect(more).toHaveAttribute('aria-pressed', 'true')
    await press(seldom, 'minder')
    expect(kept()).toEqual({ [seldom?.id ?? '']: 'less' })
    expect(more).toHaveAttribute('aria-pressed', 'false')
    expect(less).toHaveAttribute('aria-pressed', 'true')
    await press(seldom, 'minder')
    expect(kept()).toEqual({})
  })

  test('offers no more of what happens (almost) always, and no less of what hardly does', async () => {
    render(<Wishes form="quick" />)
    await open()
    for (const statement of quoted) {
      const answer = answers[statement.id]
      const offered = choiceOf(statement)
        .getAllByRole('button')
        .map(({ textContent }) => textContent)
      expect(offered).toEqual(
        answer === 5 ? ['minder'] : answer === 1 ? ['vaker'] : ['vaker', 'minder'],
      )
    }
  })

  test('shows all others on request, and no more', async () => {
    render(<Wishes form="quick" />)
    await open()
    const all = screen.getByRole('button', { name: 'Alle 20' })
    expect(all).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(all)
    expect(all).toHaveAttribute('aria-expanded', 'true')
    expect(items()).toHaveLength(20)
    await userEvent.click(all)
    expect(items()).toHaveLength(quoted.length)
  })

  test('says how many are marked, and opens with all of them for somebody who returns', () => {
    const wishes = {
      [first?.id ?? '']: 'more',
      [second?.id ?? '']: 'less',
      [other?.id ?? '']: 'more',
    } as const
    useScan.setState({ wishes })
    render(<Wishes form="quick" />)
    expect(summary()).toHaveTextContent('2 vaker, 1 minder')
    expect(choiceOf(other).getByRole('button', { name: 'vaker' })).toBeVisible()
    expect(choiceOf(other).getByRole('button', { name: 'vaker' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  })

  test('asks about all statements of the full scan there', async () => {
    render(<Wishes form="full" />)
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Alle 60' }))
    expect(items()).toHaveLength(60)
  })
})
