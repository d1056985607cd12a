import { formatDay, locales, type Locale } from './locale'

/** A day as people say it, as in "24 november"; with its year if that is not this year. */
export function formatNearDay(locale: Locale, day: string, today: string): string {
  if (day.slice(0, 4) !== today.slice(0, 4)) return formatDay(locale, day)
  const style = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locales[locale].tag, style).format(new Date(day))
}
