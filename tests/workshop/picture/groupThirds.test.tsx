import { render, screen as page } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { GroupThirds } from '../../../src/workshop/picture/GroupThirds'
import { closedScreen } from '../../support/groups'

async function show(n: number) {
  const { picture } = await closedScreen(n)
  if (!picture) throw new Error('No picture')
  return render(<GroupThirds picture={picture} />)
}
const rowOf = (name: RegExp) => page.getByRole('row', { name })

describe('GroupThirds', () => {
  test('is a table for people who cannot see the bars', async () => {
    await show(14)
    expect(page.getByRole('table', { name: /in elk deel/ })).toBeInTheDocument()
    expect(rowOf(/^Samenleving/)).toHaveTextContent(
      'Samenleving6 zelden of nooit4 soms4 vaak of altijd',
    )
    expect(rowOf(/^Bestuurder/)).toHaveTextContent('Bestuurder5 hoogstens soms9 vaak of altijd')
    expect(rowOf(/^Burgers/)).toHaveTextContent('of bijna iedereen in één deel')
  })

  test('has a part in the bar for every number, as wide as it says', async () => {
    const { container } = await show(14)
    const bars = [...container.querySelectorAll('svg')].map((bar) =>
      [...bar.querySelectorAll('rect')].map((part) => [
        part.getAttribute('data-thirds'),
        Math.round(14 * (Number.parseFloat(part.getAttribute('width') ?? '') / 100)),
      ]),
    )
    expect(bars[0]).toEqual([
      ['low middle', 5],
      ['high', 9],
    ])
    expect(bars).toHaveLength(4)
  })

  test('shows nothing for nine people', async () => {
    const { container } = await show(9)
    expect(container.querySelector('rect')).toBeNull()
    expect(container).not.toHaveTextContent(/\d/)
  })
})
