import { builtInFramework } from './builtInFramework'
import { ownBank } from './inUse'
import type { Relation } from '../core/framework'
import type { Framework } from './schema'

/**
 * The framework in the words of the bank in use. A function, since the first page is loaded before
 * a bank is chosen.
 */
export function framework(): Framework {
  return ownBank()?.bank.framework ?? builtInFramework
}

/** Whether the bank in use has its own name for a relation. */
export function isRenamed(relation: Relation): boolean {
  return framework().relations[relation] !== builtInFramework.relations[relation]
}
