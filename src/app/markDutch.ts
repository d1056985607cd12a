import { dutchAmong } from '../ui/language/dutchTexts'
import { defaultLocale, type Locale } from '../ui/language/locale'
import { markLanguage } from '../platform/markLanguage'

/** Marks the Dutch texts that fill the gaps of another language; see `markLanguage`. */
export function markDutch(root: Element, page: Locale, missing: readonly string[]): () => void {
  return markLanguage(root, { page, other: defaultLocale, isOther: dutchAmong(missing) })
}
