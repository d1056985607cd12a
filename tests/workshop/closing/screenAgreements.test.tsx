import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ScreenAgreements } from '../../../src/workshop/closing/ScreenAgreements'
import { agreed } from '../../support/closing'

const titles = () => screen.getAllByRole('heading').map(({ textContent }) => textContent)

test('the projector asks as long as there is no agreement', () => {
  render(<ScreenAgreements agreements={[]} of="now" />)
  expect(titles()).toEqual(['Wat spreken jullie af?'])
})

test('the projector shows every agreement under its kind', () => {
  render(<ScreenAgreements agreements={agreed} of="now" />)
  expect(titles()).toEqual([
    'Dit spreken jullie af',
    'Wij spreken af',
    'Ik neem op me',
    'Wij vragen',
  ])
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
    agreed.map(({ what, who, when }) => `${what} ${[who, when].filter(Boolean).join(' · ')}`),
  )
})

test('the projector asks what became of those of the last time', () => {
  render(<ScreenAgreements agreements={agreed} of="lastTime" />)
  expect(titles()[0]).toBe('Dit spraken jullie af')
  expect(screen.getByText('Wat is ervan gekomen?')).toBeVisible()
})
