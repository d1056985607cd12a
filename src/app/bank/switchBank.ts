import { encodeRoute, type Route } from '../../journey/route'
import { replaceFragment } from '../../platform/address'
import { reloadAt } from '../afterReload'
import { whenSafe } from '../whenSafe'
import { keepTabBank, type TabBank } from './tabBank'

type Way = {
  /** The part of that page to start at; its heading where there is none. */
  readonly at?: string
  /** Puts the address of that page in place of this one, or after it. */
  readonly go?: (fragment: string) => void
}

/**
 * Goes on with another question bank, on another page.
 * @param bank nothing for that of the app
 * @returns false where that would lose what is on this page alone
 */
export async function switchBank(
  bank: TabBank | undefined,
  to: Route,
  { at, go = replaceFragment }: Way = {},
): Promise<boolean> {
  if (!(await whenSafe())) return false
  keepTabBank(bank ?? 'app')
  go(encodeRoute(to))
  reloadAt(at)
  return true
}
