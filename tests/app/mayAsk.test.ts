import { beforeEach, describe, expect, test, vi } from 'vitest'
import { builtInNumber, mayAskForOwnBank } from '../../src/app/bank/mayAsk'
import { readTabBank } from '../../src/app/bank/tabBank'
import type { Route } from '../../src/journey/route'
import { useHost } from '../../src/ui/host/host'
import { encodeWorkshop } from '../../src/workshop/link/workshopLink'
import { workshop } from '../support/workshops'

vi.mock('../../src/app/bank/tabBank')

const linkTo = (bank: number): Route => ({ page: 'w', payload: encodeWorkshop(workshop({ bank })) })

beforeEach(() => {
  vi.mocked(readTabBank).mockReturnValue(undefined)
  useHost.setState({}, true)
})

describe('whether another question bank than that of the app may be asked for', () => {
  test.each<[boolean, string, Route]>([
    [false, 'the landing page', { page: 'landing' }],
    [false, 'a workshop with that of the app', linkTo(builtInNumber)],
    [true, 'a workshop with the lowest number', linkTo(0)],
    [true, 'a workshop with the highest number', linkTo(2 ** 32 - 1)],
    [true, 'one that differs in its first byte only', linkTo((builtInNumber ^ (1 << 31)) >>> 0)],
    [true, 'one that differs in its last byte only', linkTo((builtInNumber ^ 1) >>> 0)],
    [true, 'a broken link of a workshop', { page: 'w', payload: 'kapot' }],
    [true, 'an empty one', { page: 'w', payload: '' }],
    [true, 'the link of a bank, whatever it says', { page: 'b', payload: 'kapot' }],
  ])('%s for %s', (may, _, route) => {
    expect(mayAskForOwnBank(route)).toBe(may)
  })

  test.each<[boolean, string, ReturnType<typeof readTabBank>, string | undefined]>([
    [true, 'a tab with a bank of its own', { source: '{}' }, undefined],
    [true, 'a host with one', undefined, 'waterschap'],
    [false, 'a tab with that of the app, whatever the host has', 'app', 'waterschap'],
  ])('%s for %s', (may, _, ofTab, ofHost) => {
    vi.mocked(readTabBank).mockReturnValue(ofTab)
    if (ofHost !== undefined) useHost.setState({ defaultBank: ofHost })
    expect(mayAskForOwnBank({ page: 'landing' })).toBe(may)
    expect(mayAskForOwnBank(linkTo(builtInNumber))).toBe(may)
  })
})
