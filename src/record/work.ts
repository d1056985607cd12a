import type { EarlierScan } from './savedScan'
import { isEmptyPart, pick, workParts } from './shape'

/** A person's work in one scan, without its name, its date or its question bank. */
export type Work = Pick<EarlierScan, (typeof workParts)[number]>

/** Picks only the work from a larger object. */
export function workOf(scan: Work): Work {
  return pick(scan, workParts)
}

/** Whether nothing was done in a scan. */
export function isBlank(scan: Work): boolean {
  return workParts.every((key) => isEmptyPart(scan, key))
}
