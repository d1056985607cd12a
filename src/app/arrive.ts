import { ownBank } from '../content/inUse'
import { isOfBoards } from '../journey/boardPages'
import { decodeLanguage, encodeRoute, type Route } from '../journey/route'
import { readFragment, replaceFragment } from '../platform/address'
import type { Change } from './bank/changeBank'
import { mayAskForOwnBank } from './bank/mayAsk'

/** Where an address leads; or that going there would lose answers, so that the page says so instead. */
export type Arrived = Route & { readonly wouldLose?: true }

/**
 * Where an address leads this person: the link of a workshop straight to its first block, if it can,
 * and that of a question bank to its first statement. Never resolves where the page is loaded again.
 */
export async function arrive(route: Route): Promise<Arrived> {
  const bank = await bankFor(route)
  if (bank === 'reloads') return new Promise(() => undefined)
  if (route.page === 'b' && bank === 'here') return goOnTo({ page: 'landing' })
  const isLink = route.page === 'b' || route.page === 'w'
  if (isLink && bank === 'wouldLose') return { ...route, wouldLose: true }
  // Nobody should type answers to other statements into a board.
  if (route.page === 'entry' && bank !== 'here') return goOnTo({ ...route, page: 'board' })
  if (route.page !== 'w') return route
  const { enterAtOnce } = await import('../workshop/joining/joining')
  const to = await enterAtOnce(route.payload)
  return to ? goOnTo(to) : route
}

/** Whether the question bank that an address asks for is in use; most ask for none in particular. */
async function bankFor(route: Route): Promise<Change> {
  const asks = isOfBoards(route.page) || route.page === 'w' || route.page === 'b'
  if (!asks || (route.page === 'w' && !ownBank() && !mayAskForOwnBank(route))) return 'here'
  const { changeBank } = await import('./bank/changeBank')
  return changeBank(route)
}

function goOnTo(to: Route): Route {
  // A language that the link asks for is still to be followed.
  const language = decodeLanguage(readFragment())
  replaceFragment(encodeRoute(to) + (language === undefined ? '' : `?lang=${language}`))
  return to
}
