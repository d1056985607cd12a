import { isNothing } from '../core/nothing'
import type { EarlierScan } from './savedScan'

/** What a person did in one scan, without its name, its date or its question bank. */
export type Work = Omit<EarlierScan, 'id' | 'name' | 'date' | 'form' | 'bank'>

/** Only the work of something that holds more. */
export function workOf(scan: Work): Work {
  const { answers, choices, wanted, focus, plans, publicValue, notes } = scan
  return { answers, choices, wanted, ...(focus && { focus }), plans, publicValue, notes }
}

/** Whether nothing was done in a scan. */
export function isBlank(scan: Work): boolean {
  return isNothing(workOf(scan))
}
