import type { EarlierScan } from './savedScan'
import type { Locale } from '../ui/language/locale'
import { formatMoment } from '../ui/language/moment'
import { drawId } from '../platform/chance'
import { thisMoment } from '../platform/clock'
import { freeName } from './earlier'

/** The label of a scan that is put aside now: named by its day, until the person renames it. */
export function newLabel(
  locale: Locale,
  earlier: readonly EarlierScan[],
): Pick<EarlierScan, 'id' | 'name' | 'date'> {
  const date = thisMoment()
  return { id: drawId(), name: freeName(earlier, formatMoment(locale, date)), date }
}
