import type { EarlierScan } from '../../../codec/savedScan'
import type { Form } from '../../../domain/framework'
import type { Locale } from '../../../i18n/locale'
import { formatMoment } from '../../../i18n/moment'
import type { scansTexts } from '../../../i18n/subjects/scans'
import { fill } from '../../../i18n/texts'

export type ScansMessages = (typeof scansTexts)['nl']

/** As in "Snelle scan". */
export function formWords(t: ScansMessages, form: Form): string {
  return form === 'quick' ? t.formQuick : t.formFull
}

/** As in "20 van 20 stellingen beantwoord". */
export function progressWords(
  t: ScansMessages,
  { given, total }: { readonly given: number; readonly total: number },
): string {
  return fill(t.progress, { n: given, total })
}

/** The name that the person gave to a scan, or its day where there is none. */
export function nameOf(locale: Locale, { name, date }: Pick<EarlierScan, 'name' | 'date'>): string {
  return name.trim() === '' ? formatMoment(locale, date) : name
}
