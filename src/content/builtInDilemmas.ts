import file from 'virtual:dilemmas'
import type { DilemmaEntry } from './schema'
import { translated } from './translated'

/**
 * The ten dilemmas that ship with the app, one for every pair of relations, checked when it was
 * built.
 */
export const builtInDilemmas: readonly DilemmaEntry[] = translated('dilemmas', file).dilemmas
