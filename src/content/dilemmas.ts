import { builtInDilemmas } from './builtInDilemmas'
import { ownBank } from './inUse'
import type { DilemmaEntry } from './schema'

/**
 * The ten dilemmas in use, one for every pair of relations: a custom bank's own replace those of
 * the app.
 */
export const dilemmas: readonly DilemmaEntry[] = ownBank()?.dilemmas ?? builtInDilemmas
