import { createContext, use } from 'react'
import { defaultLocale, type Locale } from './locale'

/** One subject of interface texts in every language; a missing key does not compile. */
export type Texts<Messages> = Readonly<Record<Locale, Messages>>

export const LocaleContext = createContext<Locale>(defaultLocale)

export function useLocale(): Locale {
  return use(LocaleContext)
}

export function useTexts<Messages>(texts: Texts<Messages>): Messages {
  return texts[useLocale()]
}

/**
 * Fills the `{placeholders}` in a text. Each must be given; a test compares them between languages.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** Chooses between the text for one and the text for any other number, and fills in the number. */
export function count(n: number, one: string, other: string): string {
  return fill(n === 1 ? one : other, { n })
}
