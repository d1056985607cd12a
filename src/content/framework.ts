import { builtInFramework } from './builtInFramework'
import { ownBank } from './inUse'
import type { Framework } from './schema'

/** The framework in the words of the bank in use. */
export const framework: Framework = ownBank()?.bank.framework ?? builtInFramework
