import { render, screen as page, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { GroupReport } from '../../../src/workshop/closing/GroupReport'
import { paperQuestions, questionsBeside } from '../../../src/workshop/closing/paperQuestions'
import { agreed, longest, twelve } from '../../support/closing'
import { closedScreen } from '../../support/groups'

const asked = { dilemmas: true, form: 'full' } as const

describe('GroupReport', () => {
  test('marks a practice board, whatever title is chosen', async () => {
    const screen = await closedScreen(14, { practice: true }, asked)
    render(<GroupReport screen={screen} title="Heidag" organisation="Gemeente Meerdam" />)
    expect(page.getByRole('heading', { level: 3 })).toHaveTextContent(/^Heidag$/)
    expect(
      page.getByText(
        'Ambtskompas · groepsverslag · Gemeente Meerdam · Oefenbord: deze mensen zijn verzonnen',
      ),
    ).toBeVisible()
    expect(page.getAllByRole('table')).toHaveLength(4)
  })

  test('has the title of the workshop until another is chosen', async () => {
    render(<GroupReport screen={await closedScreen(14)} />)
    expect(page.getByRole('heading', { level: 3 })).toHaveTextContent(/^Teamdag$/)
    expect(page.getByText('Ambtskompas · groepsverslag')).toBeVisible()
  })

  test('says what was agreed, and when the group meets again', async () => {
    const screen = await closedScreen(14, { agreements: agreed, nextDay: '2027-03-01' })
    render(<GroupReport screen={screen} />)
    expect(page.getByRole('heading', { name: 'Dit spraken jullie af' })).toBeVisible()
    expect(page.getByText('Een dag meelopen bij het loket')).toBeVisible()
    expect(page.getByText('Jullie zien elkaar weer op 1 maart 2027.')).toBeVisible()
  })

  test('without agreements says nothing of them', async () => {
    render(<GroupReport screen={await closedScreen(14)} />)
    expect(page.queryByRole('heading', { name: 'Dit spraken jullie af' })).toBeNull()
    expect(page.queryByText(/zien elkaar weer/)).toBeNull()
  })

  test('says beside each part that a figure may be the previous one', async () => {
    const screen = await closedScreen(14, {}, asked)
    const stale = /staat het vorige cijfer/
    const { unmount } = render(<GroupReport screen={screen} />)
    expect(page.queryByText(stale)).toBeNull()
    unmount()
    render(<GroupReport screen={{ ...screen, closedRounds: 2 }} />)
    expect(page.getAllByText(stale)).toHaveLength(4)
  })

  test('without a picture has the agreements, and questions for any group', async () => {
    const { picture: _, ...screen } = await closedScreen(4, { agreements: agreed })
    render(<GroupReport screen={screen} />)
    expect(page.getByText(/vanaf vijf codes/)).toBeVisible()
    expect(page.getByText('Een dag meelopen bij het loket')).toBeVisible()
    expect(page.getByRole('heading', { name: 'Vragen om verder te praten' })).toBeVisible()
    expect(page.queryByRole('table')).toBeNull()
  })

  test('has no heading for differences of which nothing is said', async () => {
    const { unmount } = render(<GroupReport screen={await closedScreen(14)} />)
    expect(page.queryByRole('heading', { name: 'Waar jullie verschillen' })).toBeNull()
    unmount()
    render(<GroupReport screen={await closedScreen(14, {}, asked)} />)
    expect(page.getByRole('heading', { name: 'Waar jullie verschillen' })).toBeVisible()
  })

  test('has every dilemma with both choices, or says why not', async () => {
    const { unmount } = render(<GroupReport screen={await closedScreen(14, {}, asked)} />)
    const table = page.getByRole('table', { name: /dilemma/ })
    expect(within(table).getAllByText('11 mensen:')).toHaveLength(10)
    expect(within(table).getAllByText('3 mensen:')).toHaveLength(10)
    unmount()
    render(<GroupReport screen={await closedScreen(7, {}, asked)} />)
    expect(page.queryByRole('table', { name: /dilemma/ })).toBeNull()
  })

  test('puts then beside now where there is an earlier picture', async () => {
    const { picture } = await closedScreen(9)
    if (!picture) throw new Error('No picture')
    const earlier = { title: 'Voorjaar', picture, agreements: [] }
    render(<GroupReport screen={await closedScreen(14, { earlier })} />)
    expect(page.getByRole('heading', { name: 'Toen en nu' })).toBeVisible()
    expect(page.getByText(/Voorjaar/)).toBeVisible()
  })
})

describe('the questions on paper', () => {
  test('are those of the cards that fit, of each card one before another', async () => {
    const { picture } = await closedScreen(14, {}, { form: 'full' })
    if (!picture) throw new Error('No picture')
    const questions = paperQuestions(picture, 'nl', 20)
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length)
    const titles = questions.map(({ title }) => title)
    const cards = new Set(titles).size
    expect(new Set(titles.slice(0, cards)).size).toBe(cards)
    expect(paperQuestions(picture, 'nl', 2)).toEqual(questions.slice(0, 2))
  })

  test('are there for a group of which nothing can be said', async () => {
    const { picture } = await closedScreen(5)
    if (!picture) throw new Error('No picture')
    expect(paperQuestions(picture, 'en', 3)).toHaveLength(3)
  })

  test.each([
    ['a full scan with dilemmas and few agreements', 'full', true, agreed, 2],
    ['the same with many', 'full', true, twelve, 2],
    ['the same with as much as can be kept', 'full', true, longest, 0],
    ['a quick scan', 'quick', false, agreed, 6],
    ['a quick scan with dilemmas', 'quick', true, twelve, 4],
  ] as const)('beside %s are %i', (_, form, dilemmas, agreements, n) => {
    expect(questionsBeside({ form, dilemmas }, agreements)).toBe(n)
  })
})
