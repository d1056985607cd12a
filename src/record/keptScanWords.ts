import type { EarlierScan } from './savedScan'
import type { Locale } from '../ui/language/locale'
import { formatMoment } from '../ui/language/moment'

/** The name that the person gave to a scan, or else its day. */
export function nameOf(locale: Locale, { name, date }: Pick<EarlierScan, 'name' | 'date'>): string {
  return name.trim() === '' ? formatMoment(locale, date) : name
}
