import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { statementsOf } from '../../../src/content/bank'
import { blocksOf } from '../../../src/core/blocks'
import type { Form } from '../../../src/core/framework'
import { scoreScan } from '../../../src/core/score'
import type { Answers } from '../../../src/core/statement'
import type { Addition } from '../../../src/workshop/board/addition'
import { SheetEntry } from '../../../src/workshop/paper/entry/SheetEntry'

const inOrder = (form: Form) =>
  blocksOf(form, statementsOf(form)).flatMap(({ statements }) => statements)
const quick = inOrder('quick')

const addition: Addition = { participants: [], rejected: [] }
let done: Answers[] = []
let undone: Addition[] = []
let hasRoom = true
const open = (form: Form = 'quick') =>
  render(
    <>
      <a href="#/about">Weg</a>
      <SheetEntry
        form={form}
        onDone={(answers) => {
          if (!hasRoom) return undefined
          done.push(answers)
          return addition
        }}
        onUndo={(each) => {
          undone.push(each)
        }}
      />
    </>,
  )
const field = () => screen.getByRole('textbox')
const status = () => screen.getByRole('status').textContent
const rows = () => within(screen.getByRole('heading', { level: 3 }).parentElement as HTMLElement)
const row = (nr: number) => {
  const found = rows().getAllByRole('button')[nr - 1]
  if (!found) throw new Error(`There is no row ${String(nr)}`)
  return found
}

beforeEach(() => {
  done = []
  undone = []
  hasRoom = true
})

describe('SheetEntry, by keyboard alone', () => {
  test('types in one sheet after the other', async () => {
    open()
    // From where somebody is who has just come.
    expect(document.body).toHaveFocus()
    await userEvent.keyboard('12345 0n{Enter}1234512345 {Backspace}4')
    expect(screen.getByRole('button', { name: 'Klaar: voeg toe' })).toHaveFocus()
    expect(
      screen.getByText('16 keer een antwoord, 2 keer n.v.t., 2 keer overgeslagen.'),
    ).toBeVisible()
    await userEvent.keyboard('{Enter}')
    const first = [1, 2, 3, 4, 5, null, 'na', 'na', null, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 4]
    expect(quick.map(({ id }) => done[0]?.[id] ?? null)).toEqual(first)
    expect(scoreScan(quick, done[0] ?? {}).relations.politics.items).toBe(4)
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Vragenlijst 2')
    expect(status()).toContain('Vragenlijst 1 is toegevoegd.')
    expect(field()).toHaveFocus()
    expect(row(1)).toHaveTextContent('nog open')

    await userEvent.keyboard('3'.repeat(20))
    await userEvent.keyboard('{Enter}')
    expect(done).toHaveLength(2)
    expect(Object.values(done[1] ?? {})).toEqual(Array.from({ length: 20 }, () => 3))
  })

  test('takes the last sheet away again', async () => {
    open()
    await userEvent.keyboard('3'.repeat(20))
    await userEvent.keyboard('{Enter}2')
    await userEvent.click(screen.getByRole('button', { name: 'Haal vragenlijst 1 weer weg' }))
    expect(undone).toEqual([addition])
    expect(status()).toContain('Vragenlijst 1 is weer weg.')
    expect(screen.queryByRole('button', { name: /weer weg/ })).toBeNull()
    expect(row(1)).toHaveTextContent('zelden')
  })

  test('does not add a sheet without a score, nor one that the board has no room for', async () => {
    open()
    await userEvent.keyboard('n'.repeat(20))
    expect(screen.getByText('Met zo weinig antwoorden is er geen score.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Klaar: voeg toe' })).toBeNull()
    await userEvent.keyboard('{Home}' + '3'.repeat(20))
    hasRoom = false
    await userEvent.keyboard('{Enter}')
    expect(status()).toContain('Vragenlijst 1 past niet meer op het bord.')
    expect(screen.getByRole('button', { name: 'Klaar: voeg toe' })).toBeVisible()
    expect(done).toEqual([])
  })

  test('says what was taken and what is next', async () => {
    open()
    expect(status()?.trim()).toBe('')
    field().focus()
    await userEvent.keyboard('4')
    expect(status()).toMatch(/^1\. .+ Genoteerd: vaak\. Nu stelling 2: /)
    const words = (quick[0]?.text.nl ?? '').split(' ').slice(0, 3).join(' ')
    expect(status()).toContain(words)
    await userEvent.keyboard('{ArrowLeft}')
    expect(status()).toMatch(/^ ?Nu stelling 1: .+ Hier staat: vaak\.$/)
    expect(field()).toHaveAccessibleName('Typ het antwoord op stelling 1')
    expect(field()).toHaveAccessibleDescription(expect.stringContaining(quick[0]?.text.nl ?? ''))
  })

  test('leaves other keys and shortcuts alone, and does not repeat a key that is held', async () => {
    open()
    field().focus()
    await userEvent.keyboard('7x{Control>}1{/Control}')
    expect(row(1)).toHaveTextContent('nog open')
    await userEvent.keyboard('{2>5/}')
    expect(row(1)).toHaveTextContent('zelden')
    expect(row(2)).toHaveTextContent('nog open')
  })

  test('takes what is pasted or spoken, letter by letter', async () => {
    open()
    field().focus()
    await userEvent.paste('15n')
    expect([1, 2, 3, 4].map((nr) => row(nr).textContent)).toEqual([
      expect.stringContaining('(bijna) nooit'),
      expect.stringContaining('(bijna) altijd'),
      expect.stringContaining('n.v.t.'),
      expect.stringContaining('nog open'),
    ])
  })

  test('after the last answer, one more key gives a warning', async () => {
    open()
    field().focus()
    await userEvent.keyboard('3'.repeat(21))
    expect(screen.getByRole('alert')).toHaveTextContent('na de laatste stelling')
    await userEvent.keyboard('{Backspace}')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(field()).toHaveFocus()
    expect(done).toEqual([])
  })

  test('the full form has sixty statements', async () => {
    open('full')
    expect(rows().getAllByRole('button')).toHaveLength(60)
    field().focus()
    await userEvent.keyboard('{ArrowUp}1{Home}{End}5')
    expect(row(2)).toHaveTextContent(inOrder('full')[1]?.text.nl ?? '')
    expect(row(2)).toHaveTextContent('(bijna) altijd')
  })
})

describe('SheetEntry, by mouse or touch', () => {
  const answer = (name: RegExp | string) =>
    userEvent.click(
      within(screen.getByRole('group', { name: /^Of kies het antwoord/ })).getByRole('button', {
        name,
      }),
    )

  test('answers with the buttons, and corrects in the list', async () => {
    open()
    await answer('vaak')
    await answer('n.v.t.')
    await answer('overgeslagen')
    await userEvent.click(row(1))
    expect(screen.getByRole('button', { name: 'vaak', pressed: true })).toBeVisible()
    expect(row(1)).toHaveAttribute('aria-current', 'step')
    await answer('soms')
    expect([1, 2, 3].map((nr) => row(nr).lastChild?.textContent)).toEqual([
      'soms',
      'n.v.t.',
      'overgeslagen',
    ])
  })

  test('says what is still open, and adds the rest', async () => {
    open()
    await userEvent.keyboard('3'.repeat(15))
    await userEvent.click(row(20))
    await answer('vaak')
    expect(screen.getByText('Nog open, telt als overgeslagen: 16, 17, 18 en 19.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Klaar: voeg toe' }))
    expect(Object.values(done[0] ?? {})).toEqual([...Array.from({ length: 15 }, () => 3), 4])
  })

  test('a sheet without a single answer is not added', async () => {
    open()
    field().focus()
    await userEvent.keyboard(' '.repeat(20))
    expect(screen.getByText(/zo weinig antwoorden is er geen score/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Klaar: voeg toe' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Terug naar stelling 20' })).toHaveFocus()
  })
})

describe('SheetEntry, with half a sheet', () => {
  test('asks before it starts again', async () => {
    open()
    expect(screen.queryByRole('button', { name: /opnieuw/ })).toBeNull()
    field().focus()
    await userEvent.keyboard('12')
    await userEvent.click(screen.getByRole('button', { name: 'Begin deze vragenlijst opnieuw' }))
    await userEvent.click(screen.getByRole('button', { name: 'Nee, toch niet' }))
    expect(row(1)).toHaveTextContent('(bijna) nooit')
    await userEvent.click(screen.getByRole('button', { name: 'Begin deze vragenlijst opnieuw' }))
    await userEvent.click(screen.getByRole('button', { name: 'Ja, gooi weg' }))
    expect(row(1)).toHaveTextContent('nog open')
    expect(field()).toHaveFocus()
    expect(done).toEqual([])
  })

  test('asks before the page is left or closed, but not for a blank sheet', async () => {
    let asked = 0
    globalThis.confirm = () => {
      asked += 1
      return asked > 1
    }
    const leaving = () => {
      const event = new Event('beforeunload', { cancelable: true })
      globalThis.dispatchEvent(event)
      return event.defaultPrevented
    }
    location.hash = '#/here'
    open()
    expect(leaving()).toBe(false)
    field().focus()
    await userEvent.keyboard('1')
    expect(leaving()).toBe(true)
    await userEvent.click(screen.getByRole('link', { name: 'Weg' }))
    expect([asked, location.hash]).toEqual([1, '#/here'])
    await userEvent.click(screen.getByRole('link', { name: 'Weg' }))
    expect([asked, location.hash]).toEqual([2, '#/about'])
  })
})
