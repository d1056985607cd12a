import { locales, type Locale } from './locale'

/** The day of a moment in the person's time zone, as in "24 november 2026". */
export function formatMoment(locale: Locale, moment: string): string {
  return new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'long' }).format(
    new Date(moment),
  )
}
