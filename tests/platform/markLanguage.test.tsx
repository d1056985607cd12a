import { render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { markLanguage } from '../../src/platform/markLanguage'

let stop = () => {}

afterEach(() => {
  stop()
})

function show(content: ReactNode) {
  const { container, rerender } = render(content)
  const isOther = (text: string) => text.includes('thee')
  stop = markLanguage(container, { page: 'en', other: 'nl', isOther })
  return rerender
}

const langOf = (text: string) => screen.getByText(text).getAttribute('lang')

describe('markLanguage', () => {
  test('marks what is in the other language, and nothing else', () => {
    show(
      <div>
        <p>A cup of tea</p>
        <p>Een kop thee</p>
      </div>,
    )
    expect([langOf('Een kop thee'), langOf('A cup of tea')]).toEqual(['nl', null])
  })

  test.each(['aria-label', 'title', 'placeholder'])('marks an element by its %s', (name) => {
    show(<input {...{ [name]: 'Kies thee' }} />)
    expect(screen.getByRole('textbox').getAttribute('lang')).toBe('nl')
  })

  test('marks what is inside it in the language of the page again', () => {
    show(
      <section aria-label="Soorten thee">
        <h2>Green</h2>
        <h3>Groene thee</h3>
      </section>,
    )
    expect([langOf('Green'), langOf('Groene thee')]).toEqual(['en', null])
  })

  test('leaves alone what states its own language', () => {
    show(<p lang="fy">Een kop thee</p>)
    expect(langOf('Een kop thee')).toBe('fy')
  })

  test('follows changes until it is stopped', async () => {
    const rerender = show(<p>A cup of tea</p>)
    rerender(<p>Een kop thee</p>)
    await waitFor(() => {
      expect(langOf('Een kop thee')).toBe('nl')
    })
    rerender(<p>Tea again</p>)
    await waitFor(() => {
      expect(langOf('Tea again')).toBeNull()
    })
    rerender(<p>Weer thee</p>)
    await waitFor(() => {
      expect(langOf('Weer thee')).toBe('nl')
    })
    stop()
    expect(langOf('Weer thee')).toBeNull()
  })
})
