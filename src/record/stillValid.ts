import { keepValid } from '../core/bankChange'
import { recordOf } from '../core/framework'
import type { EarlierScan } from './savedScan'
import { partsById } from './shape'

/**
 * A scan with only what still means what it meant when it was given.
 * @param since per statement and dilemma the bank version in which it got its present meaning
 */
export function stillValid<Scan extends Pick<EarlierScan, (typeof partsById)[number] | 'bank'>>(
  scan: Scan,
  since: Readonly<Record<string, number>>,
): Scan {
  const { version } = scan.bank
  return { ...scan, ...recordOf(partsById, (key) => keepValid<unknown>(scan[key], since, version)) }
}
