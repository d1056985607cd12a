import { ownBank } from '../../content/inUse'
import { bankNumber } from '../../core/bankNumber'
import type { Route } from '../../journey/route'
import { reloadOnce } from '../../platform/reload'
import { keepTabText } from '../../platform/tabChoice'
import { bankOfBoard } from '../../workshop/board/boards'
import { whenSafe } from '../whenSafe'
import { BANK, builtInNumber } from './mayAsk'

/**
 * Loads the page again with the question bank that an address asks for, where that is another one
 * and nothing is lost by it. Most of the app reads the bank once.
 */
export async function changeBank(route: Route): Promise<'here' | 'reloads' | 'unknown'> {
  const asked = await numberFor(route)
  const own = ownBank()
  const inUse = own ? bankNumber(own.bank.fingerprint) : builtInNumber
  if (asked === undefined) return 'unknown'
  if (asked.number === inUse) return 'here'
  if (asked.number === builtInNumber) keepTabText(BANK, undefined)
  else if (asked.source === undefined) return 'unknown'
  else keepTabText(BANK, asked.source)
  return (await whenSafe()) && reloadOnce() ? 'reloads' : 'unknown'
}

type Asked = { readonly number: number; readonly source: string | undefined }

async function numberFor(route: Route): Promise<Asked | undefined> {
  if (route.page === 'w' || route.page === 'b') {
    const { askedBy } = await import('./chooseBank')
    const asked = await askedBy(route)
    if (asked === 'app') return { number: builtInNumber, source: undefined }
    return asked && { number: bankNumber(asked.bank.fingerprint), source: asked.source }
  }
  if (!('board' in route)) return undefined
  const number = await bankOfBoard(route.board)
  if (number === undefined) return undefined
  if (number === builtInNumber) return { number, source: undefined }
  const { keptWith } = await import('./chooseBank')
  return { number, source: (await keptWith(number))?.source }
}
