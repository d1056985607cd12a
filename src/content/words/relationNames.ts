import { recordOf, relations, type Relation } from '../../core/framework'
import type { Locale } from '../../ui/language/locale'
import { framework, isRenamed } from '../framework'

/**
 * What the relations are called inside a sentence, for a text to be filled with.
 * @param examples who the political leadership may be, said where it has the name that the app gives it
 */
export function relationNames(locale: Locale, examples = ''): Record<Relation, string> {
  const names = recordOf(relations, (id) => framework().relations[id].inSentence[locale])
  const isPlain = examples === '' || isRenamed('politics')
  return isPlain ? names : { ...names, politics: `${names.politics} ${examples}` }
}
