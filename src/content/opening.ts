import builtIn from 'virtual:opening'
import type { Opening } from './makeOpening'

/** All that the first page needs from the bank, so that it need not wait for sixty statements. */
export const opening: Opening = builtIn
