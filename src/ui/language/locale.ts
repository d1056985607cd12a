/**
 * One line per language: its own name, how it writes numbers and days, and the message if its
 * script does not arrive. The first is the language of a first visit, and fills the gaps of the
 * others.
 */
export const locales = {
  nl: {
    name: 'Nederlands',
    tag: 'nl-NL',
    failed: 'Nederlands kon niet worden geladen. Probeer het later nog eens.',
  },
  en: {
    name: 'English',
    tag: 'en-GB',
    failed: 'English could not be loaded. Please try again later.',
  },
} as const

export type Locale = keyof typeof locales

export const localeIds = Object.keys(locales) as Locale[]

export const defaultLocale = 'nl' satisfies Locale

/** The languages that come as a separate script. */
export const otherLocales = localeIds.filter((locale) => locale !== defaultLocale)

export function isLocale(text: string | undefined): text is Locale {
  return text !== undefined && Object.hasOwn(locales, text)
}

/** The name of a language in another one, as in "Engels". */
export function formatLanguage(locale: Locale, language: Locale): string {
  const names = new Intl.DisplayNames(locales[locale].tag, { type: 'language' })
  return names.of(language) ?? locales[language].name
}

/** Words in a row, as in "a, b en c". */
export function formatList(locale: Locale, words: readonly string[]): string {
  return new Intl.ListFormat(locales[locale].tag, { type: 'conjunction' }).format(words)
}

/** A score as shown to people: floor(score + 0.5), without decimals. */
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
