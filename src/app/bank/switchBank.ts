import type { OwnBank } from '../../content/inUse'
import { encodeRoute, type Route } from '../../journey/route'
import { replaceFragment } from '../../platform/address'
import { keepTabText } from '../../platform/tabChoice'
import { whenSafe } from '../whenSafe'
import { BANK, OF_APP, OF_HOST } from './mayAsk'

type Source = Pick<OwnBank, 'source'> & Partial<Pick<OwnBank, 'carried'>>

/**
 * Goes on with another question bank, on another page.
 * @param bank nothing for that of the app
 * @returns false where that would lose what is on this page alone
 */
export async function switchBank(bank: Source | undefined, to: Route): Promise<boolean> {
  if (!(await whenSafe())) return false
  keepTabText(BANK, bank?.source ?? OF_APP)
  keepTabText(OF_HOST, bank?.carried?.kind === 'host' ? bank.carried.id : undefined)
  replaceFragment(encodeRoute(to))
  location.reload()
  return true
}
