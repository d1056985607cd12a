import scripts from 'virtual:languages'
import type { Locale } from './locale'

/** All texts of one language but Dutch, as far as they have been translated. */
export type Language = {
  /** Interface texts by subject and key. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** By name of a content module, its texts in the order of `textsWithin`; `null` where one lacks. */
  readonly content: Readonly<Record<string, readonly (string | null)[]>>
  /** The Dutch texts that stand in for what has not been translated. */
  readonly missing: readonly string[]
}

type Taker = (locale: Locale, language: Language) => void

const arrived = new Map<Locale, Language>()
const takers = new Set<Taker>()

/** Hands over every language that is there, and every one that arrives later. */
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

/** The Dutch texts that a language shows for want of its own. */
export function missingIn(locale: Locale): readonly string[] {
  return arrived.get(locale)?.missing ?? []
}

/** Fetches a language, once. Rejects where it does not arrive; nothing has changed then. */
export async function loadLanguage(locale: Locale): Promise<void> {
  const fetchScript = scripts[locale]
  if (!fetchScript || arrived.has(locale)) return
  const { default: language } = await fetchScript()
  arrived.set(locale, language)
  takers.forEach((take) => {
    take(locale, language)
  })
}
