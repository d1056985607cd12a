import type { EarlierScan } from './savedScan'
import type { Locale } from '../ui/language/locale'
import { formatMoment } from '../ui/language/moment'
import { drawId } from '../platform/chance'
import { thisMoment } from '../platform/clock'
import { freeName } from './earlier'

/** What a scan is called that is put aside now: the day, until the person gives it another name. */
export function newLabel(
  locale: Locale,
  earlier: readonly EarlierScan[],
): Pick<EarlierScan, 'id' | 'name' | 'date'> {
  const date = thisMoment()
  return { id: drawId(), name: freeName(earlier, formatMoment(locale, date)), date }
}
