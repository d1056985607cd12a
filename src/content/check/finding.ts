import type { Locale } from '../../ui/language/locale'
import { requiredLocales } from '../schema'

export type ContentFile =
  | 'bank.json'
  | 'ratings.json'
  | 'framework.json'
  | 'log.json'
  | 'dilemmas.json'
  | 'cards.json'
  | 'pairs.json'
  | 'scripts.json'
  | 'pointers.json'

/** The languages whose wording is checked; in any other, only the shape is. */
export const languages = requiredLocales
export type Language = (typeof languages)[number]

/** One thing that is wrong in the content, before the rule that found it is added. */
export type Finding = {
  readonly file: ContentFile
  /** The statement, if the fault is in one. */
  readonly id?: string
  /** The language, where the fault is in the words. */
  readonly language?: Locale
  /** The values for the placeholders in the message of the rule. */
  readonly values: Readonly<Record<string, string | number>>
}
