import * as z from 'zod/mini'
import { cleanName } from '../../core/cleanName'
import { isLocale, type Locale } from '../../ui/language/locale'

/** A text of a custom bank: in its one language, or in several. */
export type OwnText = string | Readonly<Partial<Record<Locale, string>>>

/** A text of at most so many characters, in the one language of the bank or in several. */
export function written(most: number) {
  const words = z.string().check(
    z.maxLength(most),
    z.refine((text) => cleanName(text) !== ''),
  )
  return z.union([words, z.record(z.string(), words).check(z.refine(isInLanguages))])
}

function isInLanguages(texts: Readonly<Record<string, string>>): boolean {
  const languages = Object.keys(texts)
  return languages.length > 0 && languages.every(isLocale)
}

/** A key that only the app's own bank has; ignored here. */
export const passedOver = z.optional(z.unknown())
