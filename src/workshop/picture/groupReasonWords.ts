import type { GroupCard } from './groupFindings'
import type { Locale } from '../../ui/language/locale'
import { fill } from '../../ui/language/fill'
import { differenceWords, type GroupMessages } from './groupWords'
import { namesInSentence } from '../../content/words/resultWords'

/** The reason why a card fits a group, in a sentence. */
export function groupReasonWords(
  t: GroupMessages,
  locale: Locale,
  reason: GroupCard['reason'],
): string {
  switch (reason.kind) {
    case 'mostSpread':
      return fill(t.apart_other, { relations: namesInSentence(locale, [reason.relation]) })
    case 'difference':
      return differenceWords(t, locale, [reason]).join(' ')
    case 'any':
      return t.reasonAny
  }
}
