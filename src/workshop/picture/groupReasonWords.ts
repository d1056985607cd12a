import type { GroupCard } from './groupFindings'
import type { Locale } from '../../ui/language/locale'
import { fill } from '../../ui/language/texts'
import type { GroupMessages } from './groupWords'
import { namesInSentence } from '../../content/words/resultWords'

/** Why a card fits a group, in a sentence. */
export function groupReasonWords(
  t: GroupMessages,
  locale: Locale,
  reason: GroupCard['reason'],
): string {
  switch (reason.kind) {
    case 'mostSpread':
      return fill(t.reasonApart, { relation: namesInSentence(locale, [reason.relation]) })
    case 'difference':
      return fill(t.reasonDifference, {
        upper: namesInSentence(locale, [reason.upper]),
        lower: namesInSentence(locale, [reason.lower]),
      })
    case 'even':
      return t.reasonEven
    case 'tooFew':
      return t.reasonTooFew
  }
}
