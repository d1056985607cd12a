/** One line per language. The first is what a first visit gets. */
export const locales = {
  nl: { name: 'Nederlands', tag: 'nl-NL' },
  en: { name: 'English', tag: 'en-GB' },
} as const

export type Locale = keyof typeof locales

export const defaultLocale: Locale = 'nl'

export function isLocale(text: string | undefined): text is Locale {
  return text !== undefined && Object.hasOwn(locales, text)
}

/** A list of words, as in "a, b en c". */
export function formatList(locale: Locale, words: readonly string[]): string {
  return new Intl.ListFormat(locales[locale].tag, { type: 'conjunction' }).format(words)
}

/** A score as people see it: floor(score + 0.5), no decimals. */
export function formatScore(score: number): string {
  return String(Math.floor(score + 0.5))
}

/** A day as people write it, as in "24 november 2026". The day comes as `2026-11-24`. */
export function formatDay(locale: Locale, day: string): string {
  const style = { dateStyle: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locales[locale].tag, style).format(new Date(day))
}

/** A number that is not rounded, as in "58,333333333333336". */
export function formatExact(locale: Locale, value: number): string {
  const style = { maximumFractionDigits: 20, useGrouping: false } as const
  return new Intl.NumberFormat(locales[locale].tag, style).format(value)
}

/** A number with a limited number of decimals, as in "3,75" or "3.75". */
export function formatDecimal(locale: Locale, value: number, decimals: number): string {
  return new Intl.NumberFormat(locales[locale].tag, { maximumFractionDigits: decimals }).format(
    value,
  )
}
