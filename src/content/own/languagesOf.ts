import { localeIds, type Locale } from '../../ui/language/locale'
import type { OwnBankFile, OwnText } from './ownBankFile'

/** The languages that every text of a bank is in. A text without a language counts for all. */
export function languagesOf({ statements, labels = {} }: OwnBankFile): readonly Locale[] {
  const texts = [
    ...statements.map(({ text }) => text),
    ...Object.values(labels).flatMap((each) => (each ? [each.label, each.inSentence] : [])),
  ]
  return localeIds.filter((locale) => texts.every((text) => isIn(text, locale)))
}

function isIn(text: OwnText, locale: Locale): boolean {
  return typeof text === 'string' || text[locale] !== undefined
}
