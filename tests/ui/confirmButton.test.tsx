import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ConfirmButton } from '../../src/ui/ConfirmButton'

const words = {
  text: 'Wis',
  title: 'Wissen?',
  explanation: 'Alles gaat weg.',
}
const asksForFile = /Kijk dan eerst of je het ziet/

describe('a question before something is removed', () => {
  test('asks about the file that a person may believe to have', () => {
    render(<ConfirmButton {...words} erases onConfirm={() => undefined} />)
    expect(screen.getByText(asksForFile)).toBeInTheDocument()
  })

  test('does not ask about one where nothing is erased', () => {
    render(<ConfirmButton {...words} onConfirm={() => undefined} />)
    expect(screen.queryByText(asksForFile)).toBeNull()
  })
})
