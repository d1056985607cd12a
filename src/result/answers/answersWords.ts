import { framework } from '../../content/framework'
import type { Statement } from '../../core/statement'
import { formatList, type Locale } from '../../ui/language/locale'
import { scaleWords } from '../../ui/language/scaleWords'
import type { answersTexts } from '../../ui/language/subjects/answers'
import type { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import type { AnswerStrip, PlacedAnswer } from './placeAnswers'

type Messages = (typeof answersTexts)['nl']
type ScanMessages = (typeof scanTexts)['nl']

/** The subject of a statement, as in "Bestuurder, ons team". */
export function aboutWords(t: Messages, locale: Locale, { relation, level }: Statement): string {
  return fill(t.about, {
    relation: framework().relations[relation].label[locale],
    level: framework().levels[level].label[locale].toLowerCase(),
  })
}

/** A text that a reversed statement counts as another answer than given, if it does. */
export function reversedWords(
  t: Messages & ScanMessages,
  { answer, keyed }: PlacedAnswer,
): string | undefined {
  if (keyed === answer) return undefined
  return fill(t.reversed, { keyed: scaleWords(t)[keyed - 1] ?? '' })
}

/** The relations with statements that did not apply, and how many; nothing if all applied. */
export function notApplicableWords(
  t: Messages,
  locale: Locale,
  strips: readonly AnswerStrip[],
): string | undefined {
  const found = strips.filter(({ notApplicable }) => notApplicable > 0)
  if (found.length === 0) return undefined
  const relations = found.map(({ relation, notApplicable: n }) =>
    fill(t.times, { relation: framework().relations[relation].label[locale], n }),
  )
  return fill(t.notApplicable, { relations: formatList(locale, relations) })
}
