import { encodeRoute, type Route } from '../../journey/route'
import { replaceFragment } from '../../platform/address'
import { whenSafe } from '../whenSafe'
import { keepTabBank, type TabBank } from './tabBank'

/**
 * Goes on with another question bank, on another page.
 * @param bank nothing for that of the app
 * @returns false where that would lose what is on this page alone
 */
export async function switchBank(bank: TabBank | undefined, to: Route): Promise<boolean> {
  if (!(await whenSafe())) return false
  keepTabBank(bank ?? 'app')
  replaceFragment(encodeRoute(to))
  location.reload()
  return true
}
