import { encodeRoute, type Route } from '../../journey/route'
import { replaceFragment } from '../../platform/address'
import { reloadAt } from '../afterReload'
import { whenSafe } from '../whenSafe'
import { keepTabBank, type TabBank } from './tabBank'

type Way = {
  /** The part of that page to start at; its heading where there is none. */
  readonly at?: string
  /** Puts the address of that page in place of the current one, or after it. */
  readonly go?: (fragment: string) => void
}

/**
 * Continues with another question bank, on another page.
 * @param bank `undefined` for the app's own
 * @returns false where that would lose something that exists on this page only
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
