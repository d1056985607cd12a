import { beforeEach, describe, expect, test, vi } from 'vitest'
import { changeBank, type Change } from '../../src/app/bank/changeBank'
import { builtInNumber } from '../../src/app/bank/mayAsk'
import { keepTabBank, readTabBank } from '../../src/app/bank/tabBank'
import { encodeBank } from '../../src/content/own/bankLink'
import { readOwnBank, usableOf } from '../../src/content/own/readOwnBank'
import { bankNumber } from '../../src/core/bankNumber'
import type { Route } from '../../src/journey/route'
import { reloadOnce } from '../../src/platform/reload'
import { openStorage } from '../../src/platform/storage'
import { useKeeping } from '../../src/record/keeping'
import { keepBank } from '../../src/record/keptBanks'
import { useScan } from '../../src/record/scan'
import { emptyScan } from '../../src/record/shape'
import { addBoard, useBoard } from '../../src/workshop/board/boards'
import { encodeWorkshop } from '../../src/workshop/link/workshopLink'
import { newBoard } from '../support/boards'
import { ours, waterBoardText } from '../support/ownBanks'
import { workshop } from '../support/workshops'

vi.mock('../../src/platform/reload')

const own = usableOf(readOwnBank(waterBoardText, ours))
if (!own?.carried) throw new Error('The example has no link')
const ownNumber = bankNumber(own.bank.fingerprint)

const linkOfBank: Route = { page: 'b', payload: encodeBank(own.carried) }
const linkOfWorkshop = (bank: number, carried = own.carried): Route => ({
  page: 'w',
  payload: encodeWorkshop(workshop({ bank }), bank === ownNumber ? carried : undefined),
})

/** The address of a board on this device that asks for a bank. */
async function boardWith(bank: number): Promise<Route> {
  const { board } = await newBoard({}, { bank })
  return { page: 'board', board: await addBoard(board) }
}

beforeEach(() => {
  sessionStorage.clear()
  vi.mocked(reloadOnce).mockReset().mockReturnValue(true)
  useKeeping.setState({ status: 'nothing', medium: 'database' })
  useScan.setState({ ...emptyScan, wiped: false })
  useBoard.setState({ keeping: 'kept' })
})

describe('what an address does to the question bank in use', () => {
  test.each<[Change, string, () => Route | Promise<Route>]>([
    ['here', 'the link of a workshop with that of the app', () => linkOfWorkshop(builtInNumber)],
    ['here', 'a board with that of the app', () => boardWith(builtInNumber)],
    ['reloads', 'the link of another bank', () => linkOfBank],
    ['reloads', 'the link of a workshop with another bank', () => linkOfWorkshop(ownNumber)],
    ['unknown', 'a link of a bank that cannot be read', () => ({ page: 'b', payload: 'kapot' })],
    ['unknown', 'a link of a workshop with a bank that nobody has', () => linkOfWorkshop(4711)],
    ['unknown', 'a board that is not here', () => ({ page: 'board', board: '00000' })],
    ['unknown', 'a board with a bank that is not here', () => boardWith(4711)],
    ['unknown', 'an address that asks for none', () => ({ page: 'landing' })],
  ])('%s: %s', async (change, _, route) => {
    expect(await changeBank(await route())).toBe(change)
    expect(vi.mocked(reloadOnce)).toHaveBeenCalledTimes(change === 'reloads' ? 1 : 0)
    expect(readTabBank()).toEqual(change === 'reloads' ? { source: own.source } : undefined)
  })

  test('reloads: a board with a bank that was kept here', async () => {
    const route = await boardWith(ownNumber)
    expect(await changeBank(route)).toBe('unknown')
    await keepBank(await openStorage(), { ...own, id: own.bank.id })
    expect(await changeBank(route)).toBe('reloads')
  })

  test.each<[string, () => void]>([
    [
      'answers that could not be kept',
      () => {
        useScan.setState({ answers: { 'I-purpose-politics': 4 } })
        useKeeping.setState({ status: 'failed' })
      },
    ],
    [
      'a board that could not be kept',
      () => {
        useBoard.setState({ keeping: 'failed' })
      },
    ],
  ])('wouldLose: %s', async (_, happen) => {
    keepTabBank('app')
    happen()
    expect(await changeBank(linkOfBank)).toBe('wouldLose')
    expect(readTabBank()).toBe('app')
    expect(vi.mocked(reloadOnce)).not.toHaveBeenCalled()
  })

  test('unknown: a page that was loaded again just before, in vain', async () => {
    vi.mocked(reloadOnce).mockReturnValue(false)
    expect(await changeBank(linkOfBank)).toBe('unknown')
  })
})
