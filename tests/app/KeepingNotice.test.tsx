import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { KeepingNotice } from '../../src/app/KeepingNotice'
import { useKeeping } from '../../src/record/keeping'
import type { KeepingStatus } from '../../src/record/recordState'

beforeEach(() => {
  useKeeping.setState(useKeeping.getInitialState())
})

describe('KeepingNotice', () => {
  test.each<{ status: KeepingStatus; medium: 'database' | 'local' | 'memory'; says: RegExp }>([
    { status: 'failed', medium: 'database', says: /nog niet bewaard/ },
    { status: 'changedInOtherTab', medium: 'database', says: /ander tabblad/ },
    { status: 'newer', medium: 'database', says: /nieuwere versie/ },
    { status: 'unreadable', medium: 'database', says: /niet kunnen lezen/ },
    { status: 'kept', medium: 'local', says: /minder veilig/ },
    { status: 'kept', medium: 'memory', says: /bewaart niets/ },
  ])('with $status in $medium it says so', ({ status, medium, says }) => {
    useKeeping.setState({ status, medium })
    render(<KeepingNotice />)
    expect(screen.getByRole('status')).toHaveTextContent(says)
  })

  test.each<KeepingStatus>(['nothing', 'busy', 'kept'])(
    'is silent while all is well: %s',
    (status) => {
      useKeeping.setState({ status, medium: 'database' })
      render(<KeepingNotice />)
      expect(screen.getByRole('status')).toBeEmptyDOMElement()
    },
  )

  test('offers to try again, and to replace what cannot be read', async () => {
    const retrySave = vi.fn<() => void>()
    useKeeping.setState({ status: 'failed', medium: 'database', retrySave })
    const { rerender } = render(<KeepingNotice />)
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw te bewaren' }))
    expect(retrySave).toHaveBeenCalledTimes(1)
    useKeeping.setState({ status: 'unreadable' })
    rerender(<KeepingNotice />)
    await userEvent.click(screen.getByRole('button', { name: 'Vervang de oude gegevens' }))
    expect(retrySave).toHaveBeenCalledTimes(2)
  })
})
