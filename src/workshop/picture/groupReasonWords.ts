import type { GroupCard } from './groupFindings'
import type { Locale } from '../../ui/language/locale'
import { fill } from '../../ui/language/fill'
import type { GroupMessages } from './groupWords'
import { namesInSentence, verbFor } from '../../content/words/resultWords'

/** Why a card fits a group, in a sentence. */
export function groupReasonWords(
  t: GroupMessages,
  locale: Locale,
  reason: GroupCard['reason'],
): string {
  switch (reason.kind) {
    case 'mostSpread':
      return fill(t.reasonApart, { relation: namesInSentence(locale, [reason.relation]) })
    case 'difference': {
      const { upper, lower } = reason
      return fill(verbFor([upper], t.reasonDifference_one, t.reasonDifference_other), {
        upper: namesInSentence(locale, [upper]),
        lower: namesInSentence(locale, [lower]),
      })
    }
    case 'any':
      return t.reasonAny
  }
}
