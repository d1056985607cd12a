import { render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../src/app/ErrorPage'

function Broken(): never {
  throw new Error('broken on purpose')
}

describe('ErrorBoundary', () => {
  test('shows one page in plain words, with the answers as a file', () => {
    // React reports what it caught; this test is about what the person sees.
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
    )
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Er ging iets mis op deze pagina',
    )
    expect(screen.getByRole('button', { name: 'Bewaar mijn antwoorden als bestand' })).toBeVisible()
    silent.mockRestore()
  })
})
