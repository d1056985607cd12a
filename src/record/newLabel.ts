import type { EarlierScan } from './savedScan'
import { formatDay, type Locale } from '../ui/language/locale'
import { drawId } from '../platform/chance'
import { thisMoment, today } from '../platform/clock'
import { freeName } from './earlier'
import type { ScanData } from './shape'

/**
 * The label of a scan that is put aside now: named by the day of its last answer, until the person
 * renames it.
 */
export function newLabel(
  locale: Locale,
  { earlier, answeredOn = today() }: Pick<ScanData, 'earlier' | 'answeredOn'>,
): Pick<EarlierScan, 'id' | 'name' | 'date'> {
  const name = freeName(earlier, formatDay(locale, answeredOn))
  return { id: drawId(), name, date: thisMoment() }
}
