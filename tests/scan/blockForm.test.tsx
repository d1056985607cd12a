import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { statementsOf } from '../../src/content/bank'
import { blocksOf } from '../../src/core/blocks'
import { BlockForm } from '../../src/scan/block/BlockForm'
import { useScan } from '../../src/record/scan'

const [block] = blocksOf('quick', statementsOf('quick'))

function renderBlock() {
  if (!block) throw new Error('The bank has no first block')
  const onDone = vi.fn<() => void>()
  render(
    <BlockForm
      form="quick"
      block={block}
      submitText="Verder"
      onDone={onDone}
      onRemind={vi.fn<() => void>()}
    />,
  )
  return { onDone, first: block.statements[0]?.id ?? '' }
}

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

describe('BlockForm', () => {
  test('keeps every choice at once, and the place where it was made', async () => {
    const { first } = renderBlock()
    await userEvent.click(screen.getAllByRole('radio', { name: 'vaak' })[0] as HTMLElement)
    expect(useScan.getState().answers).toEqual({ [first]: 4 })
    expect(useScan.getState().place).toEqual({ form: 'quick', at: 1 })
    await userEvent.click(screen.getAllByRole('radio', { name: /n\.v\.t\./ })[0] as HTMLElement)
    expect(useScan.getState().answers).toEqual({ [first]: 'na' })
  })

  test('shows what was answered before', () => {
    useScan.setState({ answers: { [block?.statements[2]?.id ?? '']: 2 } })
    renderBlock()
    expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(1)
    expect(screen.getAllByRole('radio', { name: 'zelden' })[2]).toBeChecked()
  })

  test('shows an answer that is changed or removed elsewhere', () => {
    const { first } = renderBlock()
    const often = screen.getAllByRole('radio', { name: 'vaak' })[0]
    act(() => {
      useScan.setState({ answers: { [first]: 4 } })
    })
    expect(often).toBeChecked()
    act(() => {
      useScan.setState({ answers: {} })
    })
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  })

  test('reminds once, then continues', async () => {
    const { onDone } = renderBlock()
    const onward = screen.getByRole('button', { name: 'Verder' })
    await userEvent.click(onward)
    expect(onDone).not.toHaveBeenCalled()
    await waitFor(() => {
      expect(screen.getByRole('heading', { name: '5 stellingen zijn nog open' })).toHaveFocus()
    })
    await userEvent.click(onward)
    expect(onDone).toHaveBeenCalledOnce()
  })

  test('never disables anything', () => {
    renderBlock()
    for (const control of [...screen.getAllByRole('radio'), ...screen.getAllByRole('button')]) {
      expect(control).toBeEnabled()
    }
  })
})
