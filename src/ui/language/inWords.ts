import type { Locale } from './locale'
import { wordFor } from './rules'
import { numberTexts } from './subjects/numbers'

/** A number in a sentence, as in "vijf": up to twelve a word, above that in digits. */
export function inWords(locale: Locale, n: number): string {
  return wordFor(n, numberTexts[locale])
}
