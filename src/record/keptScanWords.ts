import type { EarlierScan } from './savedScan'
import type { Locale } from '../ui/language/locale'
import { formatMoment } from '../ui/language/moment'
import type { scansTexts } from '../ui/language/subjects/scans'
import { fill } from '../ui/language/fill'

type ScansMessages = (typeof scansTexts)['nl']

/** As in "20 van 20 stellingen beantwoord". */
export function progressWords(
  t: ScansMessages,
  { given, total }: { readonly given: number; readonly total: number },
): string {
  return fill(t.progress, { n: given, total })
}

/** The name that the person gave to a scan, or else its day. */
export function nameOf(locale: Locale, { name, date }: Pick<EarlierScan, 'name' | 'date'>): string {
  return name.trim() === '' ? formatMoment(locale, date) : name
}
