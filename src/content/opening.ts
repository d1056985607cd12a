import builtIn from 'virtual:opening'
import { ownBank } from './inUse'
import type { Opening } from './makeOpening'
import { translated } from './translated'

/** The opening of the app's own bank, so that the first page need not wait for sixty statements. */
export const builtInOpening: Opening = translated('opening', builtIn)

/** Whether there is more to answer than the quick form: a custom bank may have no other. */
export function hasFullForm(): boolean {
  const { quick, full } = opening().statements
  return full > quick
}

/** Everything the first page needs of the bank in use. */
export function opening(): Opening {
  return ownBank()?.opening ?? builtInOpening
}
