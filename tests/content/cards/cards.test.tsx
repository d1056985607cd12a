import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { LocaleContext } from '../../../src/ui/language/texts'
import { CardsPage } from '../../../src/result/cards/CardsPage'

/** The cards on screen; the paper deck is in the page too, but hidden. */
function titles(): string[] {
  return screen.queryAllByRole('heading', { level: 3 }).map((title) => title.textContent)
}

describe('CardsPage', () => {
  test('shows all cards in three groups, each with what it says', () => {
    render(<CardsPage />)
    expect(titles()).toHaveLength(19)
    expect(screen.getByText('Kaarten: 19.')).toBeVisible()
    expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
      'Over één relatie',
      'Tussen twee relaties',
      'Over een ambitie',
    ])
    expect(screen.getAllByText(/^Wie vroeg jou om een uitzondering\?/)[0]).toBeVisible()
  })

  test('filters by relation and by kind, and says how many are left', async () => {
    render(<CardsPage />)
    await userEvent.selectOptions(screen.getByLabelText('Relatie'), 'profession')
    expect(titles()).toContain('Hiervoor werk ik bij de overheid')
    expect(titles()).toHaveLength(5)
    await userEvent.selectOptions(screen.getByLabelText('Soort kaart'), 'pair')
    expect(titles()).toEqual([
      'Mijn advies, jouw besluit',
      'Wanneer is het af?',
      'Wie weet het?',
      'Dichtbij en op afstand',
    ])
    expect(screen.getByText('Kaarten: 4.')).toBeVisible()
    expect(screen.getByText(/^Vellen A4: 1,/)).toBeVisible()
  })

  test('says why nothing fits, and leads back', async () => {
    render(<CardsPage />)
    await userEvent.selectOptions(screen.getByLabelText('Relatie'), 'citizens')
    await userEvent.selectOptions(screen.getByLabelText('Soort kaart'), 'ambition')
    expect(titles()).toEqual([])
    expect(screen.queryByText('Print de kaarten')).toBeNull()
    expect(screen.getByText(/^Geen kaart past bij deze keuze\./)).toBeVisible()
    await userEvent.click(screen.getByText('Toon alle kaarten'))
    expect(titles()).toHaveLength(19)
  })

  test('is also available in English', () => {
    render(
      <LocaleContext value="en">
        <CardsPage />
      </LocaleContext>,
    )
    expect(titles()).toContain('This one and all the others')
    expect(screen.getByText('Print the cards')).toBeVisible()
  })
})
