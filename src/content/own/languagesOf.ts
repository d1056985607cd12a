import { isLocale, localeIds, type Locale } from '../../ui/language/locale'
import type { OwnBankFile } from './ownBankFile'
import { partsOf } from './ownParts'

type Written = Readonly<Partial<Record<Locale, unknown>>>

/** The languages that every text of a bank is in. A text without a language counts for all. */
export function languagesOf(file: OwnBankFile): readonly Locale[] {
  const found = inSeveral([file.statements.map(({ text }) => text), file.labels, partsOf(file)])
  return localeIds.filter((locale) => found.every((text) => text[locale] !== undefined))
}

/** The texts in a value that say in which languages they are. */
function inSeveral(value: unknown): readonly Written[] {
  if (typeof value !== 'object' || value === null) return []
  if (Object.keys(value).some(isLocale)) return [value]
  return Object.values(value).flatMap(inSeveral)
}
