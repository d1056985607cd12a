import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { KeepingNotice } from '../../src/app/KeepingNotice'
import { useKeeping } from '../../src/record/keeping'
import type { KeepingStatus } from '../../src/record/recordState'
import { readScan, useScan } from '../../src/record/scan'

type Medium = ReturnType<typeof useKeeping.getState>['medium']

beforeEach(() => {
  useScan.setState(useScan.getInitialState())
  useKeeping.setState(useKeeping.getInitialState())
})

describe('KeepingNotice', () => {
  test.each<{ status: KeepingStatus; medium: Medium; says: RegExp }>([
    {
      status: 'failed',
      medium: 'database',
      says: /nog niet bewaard\. Ze staan nog op deze pagina\.$/,
    },
    { status: 'full', medium: 'database', says: /nog niet bewaard.* Dit apparaat is vol\./ },
    { status: 'late', medium: undefined, says: /opent nog wat/ },
    { status: 'removed', medium: 'database', says: /is weg/ },
    { status: 'changedInOtherTab', medium: 'database', says: /ander tabblad/ },
    { status: 'newer', medium: 'database', says: /nieuwere versie/ },
    { status: 'unreadable', medium: 'database', says: /niet kunnen lezen/ },
    { status: 'kept', medium: 'local', says: /Loopt deze browser vast/ },
    { status: 'kept', medium: 'memory', says: /bewaart niets/ },
  ])('with $status in $medium it says so', ({ status, medium, says }) => {
    useKeeping.setState({ status, medium })
    render(<KeepingNotice page="scan" />)
    expect(screen.getByText(says)).toBeVisible()
  })

  test.each<KeepingStatus>(['nothing', 'busy', 'kept'])(
    'is silent while all is well: %s',
    (status) => {
      useKeeping.setState({ status, medium: 'database' })
      const { container } = render(<KeepingNotice page="scan" />)
      expect(container).toBeEmptyDOMElement()
    },
  )

  test('says nothing before anything is known', () => {
    const { container } = render(<KeepingNotice page="landing" />)
    expect(container).toBeEmptyDOMElement()
  })

  test.each(['board', 'screen', 'workshops', 'cards'] as const)(
    'leaves the scan alone on the page %s',
    (page) => {
      useKeeping.setState({ status: 'changedInOtherTab', medium: 'database' })
      const { container } = render(<KeepingNotice page={page} />)
      expect(container).toBeEmptyDOMElement()
    },
  )

  test('says on every page of a scan that it was wiped elsewhere, and not on those of boards', () => {
    readScan().clear('elsewhere')
    const { rerender, container } = render(<KeepingNotice page="about" />)
    expect(screen.getByText(/gewist in een ander tabblad/)).toBeVisible()
    rerender(<KeepingNotice page="board" />)
    expect(container).toBeEmptyDOMElement()
  })

  test.each<KeepingStatus>(['removeFailed', 'newer', 'late', 'changedInOtherTab'])(
    'claims no wiping while the scan is %s',
    (status) => {
      readScan().clear()
      useKeeping.setState({ status, medium: 'database' })
      render(<KeepingNotice page="landing" />)
      expect(screen.queryByText('Gewist van dit apparaat.')).toBeNull()
      expect(screen.getByRole('paragraph')).toBeVisible()
    },
  )

  test('says that all is gone once it is, and until something new is done', () => {
    render(<KeepingNotice page="landing" />)
    act(() => {
      useKeeping.setState({ status: 'busy', medium: 'database' })
      readScan().clear()
    })
    expect(screen.queryByText(/ewist/)).toBeNull()
    act(() => {
      useKeeping.setState({ status: 'nothing', traces: 'going' })
    })
    expect(screen.queryByText(/ewist/)).toBeNull()
    act(() => {
      useKeeping.setState({ traces: 'gone' })
    })
    expect(screen.getByText('Gewist van dit apparaat.')).toBeVisible()
    act(() => {
      readScan().answer('a', 4, { form: 'quick', at: 1 })
    })
    expect(screen.queryByText(/ewist/)).toBeNull()
  })

  test.each<[string, Partial<ReturnType<typeof useKeeping.getState>>]>([
    ['the scan', { status: 'failed', medium: 'database' }],
    ['anything else', { status: 'nothing', traces: 'left', medium: 'database' }],
  ])('says that not all is gone where %s stays', (_, keeping) => {
    readScan().clear()
    useKeeping.setState(keeping)
    render(<KeepingNotice page="landing" />)
    expect(screen.getByText(/Niet alles is gewist/)).toBeVisible()
  })

  test('offers to try again, and to replace what cannot be read', async () => {
    const retrySave = vi.fn<() => void>()
    useKeeping.setState({ status: 'failed', medium: 'database', retrySave })
    const { rerender } = render(<KeepingNotice page="scan" />)
    await userEvent.click(screen.getByRole('button', { name: 'Probeer het nog eens' }))
    expect(retrySave).toHaveBeenCalledTimes(1)
    useKeeping.setState({ status: 'unreadable' })
    rerender(<KeepingNotice page="scan" />)
    await userEvent.click(screen.getByRole('button', { name: 'Vervang de oude gegevens' }))
    expect(retrySave).toHaveBeenCalledTimes(2)
  })
})
