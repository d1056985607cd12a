import { builtInOpening } from '../../content/opening'
import { bankNumber } from '../../core/bankNumber'
import { fromBase64url } from '../../core/base64url'
import type { Route } from '../../journey/route'
import { readHost } from '../../ui/host/host'
import { readTabBank } from './tabBank'

/** The number of the app's own bank. */
export const builtInNumber = bankNumber(builtInOpening.bank.fingerprint)

/**
 * Whether an address or this tab may ask for a question bank other than the app's own. Small, as
 * every start of the app needs it.
 */
export function mayAskForOwnBank(route: Route): boolean {
  if (route.page === 'b' || expectsOwnBank()) return true
  return route.page === 'w' && headOf(route.payload) !== builtInNumber
}

/** Whether this tab, or else the host, has chosen a bank other than the app's own. */
export function expectsOwnBank(): boolean {
  const chosen = readTabBank()
  return chosen === undefined ? readHost().defaultBank !== undefined : chosen !== 'app'
}

/** The bank number that the link of a workshop begins with; see `workshopLink.ts`. */
function headOf(payload: string): number | undefined {
  const head = fromBase64url(payload.slice(0, 8))
  return head?.subarray(2).reduce((sum, byte) => sum * 256 + byte, 0)
}
