import file from 'virtual:dilemmas'
import type { DilemmaEntry } from './schema'
import { translated } from './translated'

/** The ten dilemmas, one for every pair of relations, checked when the app was built. */
export const dilemmas: readonly DilemmaEntry[] = translated('dilemmas', file).dilemmas
