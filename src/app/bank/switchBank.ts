import { encodeRoute, type Route } from '../../journey/route'
import { replaceFragment } from '../../platform/address'
import { keepTabText } from '../../platform/tabChoice'
import { whenSafe } from '../whenSafe'
import { BANK } from './mayAsk'

/**
 * Goes on with another question bank, on another page.
 * @param source the bank as text; nothing for that of the app
 * @returns false where that would lose what is on this page alone
 */
export async function switchBank(source: string | undefined, to: Route): Promise<boolean> {
  if (!(await whenSafe())) return false
  keepTabText(BANK, source)
  replaceFragment(encodeRoute(to))
  location.reload()
  return true
}
