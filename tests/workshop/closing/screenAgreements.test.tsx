import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ScreenAgreements } from '../../../src/workshop/closing/ScreenAgreements'
import { agreed } from '../../support/closing'

test('the projector shows every agreement under its kind', () => {
  render(<ScreenAgreements agreements={agreed} />)
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Wij spreken af',
    'Ik neem op me',
    'Wij vragen',
  ])
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
    agreed.map(({ what, who, when }) => `${what} ${[who, when].filter(Boolean).join(' · ')}`),
  )
})
