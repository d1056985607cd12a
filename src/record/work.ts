import type { EarlierScan } from './savedScan'
import { isEmptyPart, pick, workParts } from './shape'

/** What a person did in one scan, without its name, its date or its question bank. */
export type Work = Pick<EarlierScan, (typeof workParts)[number]>

/** Only the work in a larger object. */
export function workOf(scan: Work): Work {
  return pick(scan, workParts)
}

/** Whether nothing was done in a scan. */
export function isBlank(scan: Work): boolean {
  return workParts.every((key) => isEmptyPart(scan, key))
}
