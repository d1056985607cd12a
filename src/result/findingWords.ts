import { relations, type Relation } from '../core/framework'
import type { ScanScore } from '../core/score'
import type { Locale } from '../ui/language/locale'
import { fill } from '../ui/language/texts'
import {
  capitalised,
  namesInSentence,
  verbFor,
  type ResultMessages,
} from '../content/words/resultWords'

/**
 * All clear differences, where there are more than the headline names: one sentence for every relation
 * that stands above others.
 */
export function findingWords(
  t: ResultMessages,
  locale: Locale,
  { pairs }: Pick<ScanScore, 'pairs'>,
): string[] {
  const clear = pairs.filter(({ verdict }) => verdict === 'clear')
  if (clear.length < 2) return []
  return relations.flatMap((upper) => {
    const lowers = clear.flatMap(({ a, b, difference }): Relation[] => {
      const [above, below] = difference > 0 ? [a, b] : [b, a]
      return above === upper ? [below] : []
    })
    if (lowers.length === 0) return []
    return fill(verbFor([upper], t.moreOften_one, t.moreOften_other), {
      upper: capitalised(namesInSentence(locale, [upper])),
      lowers: namesInSentence(locale, lowers),
    })
  })
}
