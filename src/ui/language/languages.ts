import scripts from 'virtual:languages'
import type { Locale } from './locale'

/** All texts of a language other than Dutch, as far as they have been translated. */
export type Language = {
  /** Interface texts by subject and key. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>
  /**
   * By name of a content module, its texts in the order of `textsWithin`; `null` for a missing one.
   */
  readonly content: Readonly<Record<string, readonly (string | null)[]>>
  /** The Dutch texts that have not been translated. */
  readonly missing: readonly string[]
}

type Taker = (locale: Locale, language: Language) => void

const arrived = new Map<Locale, Language>()
const takers = new Set<Taker>()

/** Passes on every language that is there, and every one that arrives later. */
export function onLanguage(take: Taker): () => void {
  takers.add(take)
  arrived.forEach((language, locale) => {
    take(locale, language)
  })
  return () => {
    takers.delete(take)
  }
}

/** Whether the texts of a language are there; Dutch always is. */
export function isHere(locale: Locale): boolean {
  return scripts[locale] === undefined || arrived.has(locale)
}

/** The Dutch texts that a language shows because it lacks its own. */
export function missingIn(locale: Locale): readonly string[] {
  return arrived.get(locale)?.missing ?? []
}

/** Fetches a language, once. Rejects if it does not arrive; then nothing has changed. */
export async function loadLanguage(locale: Locale): Promise<void> {
  const fetchScript = scripts[locale]
  if (!fetchScript || arrived.has(locale)) return
  const { default: language } = await fetchScript()
  arrived.set(locale, language)
  takers.forEach((take) => {
    take(locale, language)
  })
}
