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

/** Words in a row, as in "a, b en c". */
export function formatList(locale: Locale, words: readonly string[]): string {
  return new Intl.ListFormat(locales[locale].tag, { type: 'conjunction' }).format(words)
}

/** A score as people see it: floor(score + 0.5), no decimals. */
export function formatScore(score: number): string {
  return String(Math.floor(score + 0.5))
}
