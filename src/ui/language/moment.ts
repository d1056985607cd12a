import { locales, type Locale } from './locale'

/** The day of a moment in the person's time zone, as in "24 november 2026". */
export function formatMoment(locale: Locale, moment: string): string {
  return new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'long' }).format(
    new Date(moment),
  )
}

/** The same with its time, as in "24 november 2026 om 11:30". */
export function formatMinute(locale: Locale, moment: string): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat(locales[locale].tag, style).format(new Date(moment))
}
