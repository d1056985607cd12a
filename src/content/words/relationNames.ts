import { recordOf, relations, type Relation } from '../../core/framework'
import type { Locale } from '../../ui/language/locale'
import { framework } from '../framework'

/** What the relations are called inside a sentence, for a text to be filled with. */
export function relationNames(locale: Locale): Record<Relation, string> {
  return recordOf(relations, (id) => framework().relations[id].inSentence[locale])
}
