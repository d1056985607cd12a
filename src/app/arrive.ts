import { decodeLanguage, encodeRoute, type Route } from '../journey/route'
import { readFragment, replaceFragment } from '../platform/address'

/** Where an address leads this person: the link of a workshop straight to its first block, if it can. */
export async function arrive(route: Route): Promise<Route> {
  if (route.page !== 'w') return route
  const { enterAtOnce } = await import('../workshop/joining/joining')
  const to = await enterAtOnce(route.payload)
  if (!to) return route
  // A language that the link asks for is still to be followed.
  const language = decodeLanguage(readFragment())
  replaceFragment(encodeRoute(to) + (language === undefined ? '' : `?lang=${language}`))
  return to
}
