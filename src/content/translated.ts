import { onLanguage } from '../ui/language/languages'
import { defaultLocale, otherLocales, type Locale } from '../ui/language/locale'
import { textsWithin, type Text } from './textsWithin'

/**
 * Content that arrived with only its Dutch texts: other languages get the same texts until their
 * translations arrive.
 * @param name of the module that it came from, as in `virtual:<name>`
 */
export function translated<Value>(name: string, value: Value): Value {
  const texts = textsWithin(value).map(({ text }) => text)
  otherLocales.forEach((locale) => {
    addTranslations(texts, locale, [])
  })
  onLanguage((locale, { content }) => {
    addTranslations(texts, locale, content[name] ?? [])
  })
  return value
}

/** Puts the translations into texts, in their order; Dutch fills the gaps. */
export function addTranslations(
  texts: readonly Text[],
  locale: Locale,
  translations: readonly (string | null)[],
): void {
  texts.forEach((text, i) => {
    text[locale] = translations[i] ?? text[defaultLocale]
  })
}
