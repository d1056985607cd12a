import { keepValid } from '../core/bankChange'
import { recordOf } from '../core/framework'
import type { EarlierScan } from './savedScan'
import { partsById } from './shape'

/**
 * A scan without answers to questions whose meaning has changed.
 * @param since the bank version in which each statement and dilemma got its present meaning
 */
export function stillValid<Scan extends Pick<EarlierScan, (typeof partsById)[number] | 'bank'>>(
  scan: Scan,
  since: Readonly<Record<string, number>>,
): Scan {
  const { version } = scan.bank
  return { ...scan, ...recordOf(partsById, (key) => keepValid<unknown>(scan[key], since, version)) }
}
