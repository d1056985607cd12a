import { builtInOpening } from '../../content/opening'
import { bankNumber } from '../../core/bankNumber'
import { fromBase64url } from '../../core/base64url'
import type { Route } from '../../journey/route'
import { readTabText } from '../../platform/tabChoice'

/** The choice of this tab which question bank it uses, as its text. */
export const BANK = 'bank'

/** The number of the bank of the app. */
export const builtInNumber = bankNumber(builtInOpening.bank.fingerprint)

/**
 * Whether an address or this tab may ask for another question bank than that of the app. Small, as
 * every start of the app needs it.
 */
export function mayAskForOwnBank(route: Route): boolean {
  if (readTabText(BANK) !== undefined || route.page === 'b') return true
  return route.page === 'w' && headOf(route.payload) !== builtInNumber
}

/** The number of the bank that the link of a workshop begins with; see `workshopLink.ts`. */
function headOf(payload: string): number | undefined {
  const head = fromBase64url(payload.slice(0, 8))
  return head?.subarray(2).reduce((sum, byte) => sum * 256 + byte, 0)
}
