import type { Reason } from './fittingCards'
import type { Locale } from '../../ui/language/locale'
import type { cardTexts } from '../../ui/language/subjects/cards'
import { fill } from '../../ui/language/texts'
import { namesInSentence, verbFor } from '../../content/words/resultWords'

/** Why a card fits, in a sentence. */
export function reasonWords(t: (typeof cardTexts)['nl'], locale: Locale, reason: Reason): string {
  const name = (id: Parameters<typeof namesInSentence>[1][number]) => namesInSentence(locale, [id])
  switch (reason.kind) {
    case 'contrast': {
      const { upper, lower } = reason
      return fill(verbFor([upper], t.reasonContrast_one, t.reasonContrast_other), {
        upper: name(upper),
        lower: name(lower),
      })
    }
    case 'cycle': {
      const [first, second, third] = reason.relations
      return fill(t.reasonCycle, { first: name(first), second: name(second), third: name(third) })
    }
    case 'any':
      return t.reasonAny
  }
}
