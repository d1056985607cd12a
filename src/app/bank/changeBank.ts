import { ownBank } from '../../content/inUse'
import { bankNumber } from '../../core/bankNumber'
import type { Route } from '../../journey/route'
import { reloadOnce } from '../../platform/reload'
import { bankOfBoard, useBoard } from '../../workshop/board/boards'
import { startAt } from '../afterReload'
import { whenSafe } from '../whenSafe'
import { builtInNumber } from './mayAsk'
import { keepTabBank, type TabBank } from './tabBank'

/** `wouldLose`: not now, as something would be lost; `unknown`: that bank is not to be had. */
export type Change = 'here' | 'reloads' | 'wouldLose' | 'unknown'

/**
 * Loads the page again with the question bank that an address asks for, where that is another one
 * and nothing is lost by it. Most of the app reads the bank once.
 */
export async function changeBank(route: Route): Promise<Change> {
  const asked = await numberFor(route)
  const own = ownBank()
  const inUse = own ? bankNumber(own.bank.fingerprint) : builtInNumber
  if (asked === undefined) return 'unknown'
  if (asked.number === inUse) return 'here'
  const { number, bank } = asked
  if (number !== builtInNumber && bank === undefined) return 'unknown'
  // What a board could not keep is on this page alone.
  if (!(await whenSafe()) || useBoard.getState().keeping === 'failed') return 'wouldLose'
  keepTabBank(bank ?? 'app')
  if (!reloadOnce()) return 'unknown'
  startAt('')
  return 'reloads'
}

type Asked = { readonly number: number; readonly bank: TabBank | undefined }

async function numberFor(route: Route): Promise<Asked | undefined> {
  if (route.page === 'w' || route.page === 'b') {
    const { askedBy } = await import('./chooseBank')
    const asked = await askedBy(route)
    if (asked === 'app') return { number: builtInNumber, bank: undefined }
    return asked && { number: bankNumber(asked.bank.fingerprint), bank: asked }
  }
  if (!('board' in route)) return undefined
  const number = await bankOfBoard(route.board)
  if (number === undefined) return undefined
  if (number === builtInNumber) return { number, bank: undefined }
  const { keptWith } = await import('./chooseBank')
  return { number, bank: await keptWith(number) }
}
