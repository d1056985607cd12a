import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { RelationCard } from '../../src/content/cards/RelationCard'
import { pointers } from '../../src/content/pointers'
import { ExistingPage } from '../../src/info/existing/ExistingPage'
import { LocaleContext } from '../../src/ui/language/texts'

describe('ExistingPage', () => {
  test('leads to everything that is there, beside the scan, and tells nobody where people come from', () => {
    render(<ExistingPage />)
    expect(screen.getByRole('heading', { level: 1, name: 'Wat er al is' })).toBeVisible()
    const links = screen.getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      pointers.map(({ address }) => address),
    )
    links.forEach((link) => {
      expect(link).toHaveAttribute('rel', 'noreferrer')
      expect(link).toHaveAttribute('target', '_blank')
    })
  })

  test('says once that the links lead elsewhere, and of each whose it is', () => {
    render(<ExistingPage />)
    expect(screen.getAllByText(/andere website/)).toHaveLength(1)
    const guide = screen.getByText('Behoorlijkheidswijzer').closest('div')
    expect(guide).toHaveTextContent('Nationale ombudsman · bekeken op 28 november 2026')
  })

  test('keeps Dutch names as Dutch in another language', () => {
    render(
      <LocaleContext value="en">
        <ExistingPage />
      </LocaleContext>,
    )
    expect(screen.getByText('Free, confidential advice', { exact: false })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Gids Ambtelijk Vakmanschap' })).toHaveAttribute(
      'lang',
      'nl',
    )
  })
})

describe('a card', () => {
  test.each([
    ['citizens', 'Behoorlijkheidswijzer'],
    ['society', undefined],
  ] as const)('about %s says what exists already: %s', (relation, name) => {
    render(<RelationCard relation={relation} medium="screen" />)
    const card = within(screen.getByRole('article'))
    expect(card.queryByRole('link')?.textContent).toBe(name)
  })
})
