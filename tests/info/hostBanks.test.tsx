import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { OwnBank } from '../../src/content/inUse'
import { HostBanks } from '../../src/info/own/HostBanks'
import { useHost } from '../../src/ui/host/host'
import { checkedBank, waterBoard } from '../support/ownBanks'

const before = useHost.getState()
afterEach(() => {
  useHost.setState(before, true)
})

test('a bank of the host that could not be fetched is asked for again when it is chosen', async () => {
  useHost.setState({ banks: ['waterschap'] })
  const { own } = checkedBank(waterBoard)
  const fromHost = vi.fn<() => Promise<OwnBank | undefined>>(async () => undefined)
  const onUse = vi.fn<() => Promise<boolean>>(async () => true)
  render(<HostBanks fromHost={fromHost} onUse={onUse} />)
  const button = await screen.findByRole('button', { name: /waterschap/ })
  await userEvent.click(button)
  expect(screen.getByText(/Probeer het later nog eens/)).toBeVisible()
  expect(onUse).not.toHaveBeenCalled()
  fromHost.mockResolvedValue(own)
  await userEvent.click(button)
  expect(onUse).toHaveBeenCalledWith(own, { page: 'workshops' })
})
