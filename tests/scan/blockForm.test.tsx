import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { statementsOf } from '../../src/content/bank'
import { blocksOf } from '../../src/core/blocks'
import { BlockForm } from '../../src/scan/block/BlockForm'
import { plainField } from '../../src/scan/block/plainField'
import { RegisteredBlockForm } from '../../src/scan/block/RegisteredBlockForm'
import { useScan } from '../../src/record/scan'

const [block] = blocksOf('quick', statementsOf('quick'))

type Forms = 'of the first page' | 'with the form library'

function renderBlock(forms: Forms) {
  if (!block) throw new Error('The bank has no first block')
  const onDone = vi.fn<() => void>()
  const props = {
    form: 'quick',
    block,
    submitText: 'Verder',
    onDone,
    onRemind: vi.fn<() => void>(),
  } as const
  render(
    forms === 'of the first page' ? (
      <BlockForm {...props} field={plainField} />
    ) : (
      <RegisteredBlockForm {...props} />
    ),
  )
  return { onDone, first: block.statements[0]?.id ?? '' }
}

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
})

describe.each<Forms>(['of the first page', 'with the form library'])('a block %s', (forms) => {
  test('the store hears of every choice at once, and of the place where it was made', async () => {
    const { first } = renderBlock(forms)
    await userEvent.click(screen.getAllByRole('radio', { name: 'vaak' })[0] as HTMLElement)
    expect(useScan.getState().answers).toEqual({ [first]: 4 })
    expect(useScan.getState().place).toEqual({ form: 'quick', at: 1 })
    await userEvent.click(screen.getAllByRole('radio', { name: /n\.v\.t\./ })[0] as HTMLElement)
    expect(useScan.getState().answers).toEqual({ [first]: 'na' })
  })

  test('shows what was answered before', () => {
    useScan.setState({ answers: { [block?.statements[2]?.id ?? '']: 2 } })
    renderBlock(forms)
    expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(1)
    expect(screen.getAllByRole('radio', { name: 'zelden' })[2]).toBeChecked()
  })

  test('reminds once, then lets go on', async () => {
    const { onDone } = renderBlock(forms)
    const onward = screen.getByRole('button', { name: 'Verder' })
    await userEvent.click(onward)
    expect(onDone).not.toHaveBeenCalled()
    await waitFor(() => {
      expect(screen.getByRole('heading', { name: '5 stellingen zijn nog open' })).toHaveFocus()
    })
    await userEvent.click(onward)
    expect(onDone).toHaveBeenCalledOnce()
  })

  test('nothing is ever disabled', () => {
    renderBlock(forms)
    for (const control of [...screen.getAllByRole('radio'), ...screen.getAllByRole('button')]) {
      expect(control).toBeEnabled()
    }
  })
})
