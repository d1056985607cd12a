import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CopyButton } from '../../src/ui/CopyButton'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Copies, and lets some seconds pass. */
async function copyWith(writeText: () => Promise<void>): Promise<void> {
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  render(<CopyButton text="x" />)
  fireEvent.click(screen.getByRole('button', { name: 'Kopieer' }))
  await act(() => vi.advanceTimersByTimeAsync(1))
}

describe('that a text was copied', () => {
  test('is said for a while', async () => {
    await copyWith(() => Promise.resolve())
    expect(screen.getByRole('status')).toHaveTextContent('Gekopieerd.')
    await act(() => vi.advanceTimersByTimeAsync(10_000))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  test('stays where it failed', async () => {
    await copyWith(() => Promise.reject(new Error('Not allowed')))
    await act(() => vi.advanceTimersByTimeAsync(10_000))
    expect(screen.getByRole('status')).not.toBeEmptyDOMElement()
  })
})
