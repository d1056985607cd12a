import { recordOf, relations, type Relation } from '../../core/framework'
import type { Locale } from '../../ui/language/locale'
import { framework } from '../framework'

/** The names of the relations as used inside a sentence, to fill into a text. */
export function relationNames(locale: Locale): Record<Relation, string> {
  return recordOf(relations, (id) => framework().relations[id].inSentence[locale])
}
