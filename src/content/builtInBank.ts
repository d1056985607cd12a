import builtIn from 'virtual:bank'
import type { Bank } from './schema'
import { builtInFramework } from './builtInFramework'
import { translated } from './translated'

/** The bank that ships with the app, checked when it was built. */
export const builtInBank: Bank = { ...translated('bank', builtIn), framework: builtInFramework }
