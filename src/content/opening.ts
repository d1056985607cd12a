import builtIn from 'virtual:opening'
import type { Opening } from './makeOpening'
import { translated } from './translated'

/** All that the first page needs of the bank, so that it need not wait for sixty statements. */
export const opening: Opening = translated('opening', builtIn)
