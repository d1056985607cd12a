import { render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../src/app/ErrorPage'
import { readScan } from '../../src/record/scan'

function Broken(): never {
  throw new Error('broken on purpose')
}

describe('ErrorBoundary', () => {
  test.each([
    { done: 'nothing', offered: 0 },
    { done: 'something', offered: 1 },
  ])('shows one page in plain words, and offers $offered files after $done', ({ offered }) => {
    readScan().change({ publicValue: offered > 0 ? 'Rust' : '' })
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
    expect(
      screen.queryAllByRole('button', { name: 'Bewaar mijn antwoorden als bestand' }),
    ).toHaveLength(offered)
    silent.mockRestore()
  })
})
