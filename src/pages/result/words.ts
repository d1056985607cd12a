import { bank } from '../../content/bank'
import type { Relation } from '../../domain/framework'
import type { ScaleScore } from '../../domain/scale'
import { formatList, formatScore, type Locale } from '../../i18n/locale'
import type { resultTexts } from '../../i18n/subjects/result'
import { count, fill } from '../../i18n/texts'

export type ResultMessages = (typeof resultTexts)['nl']

/** Relations in a running sentence, as in "de bestuurder en burgers". */
export function namesInSentence(locale: Locale, relations: readonly Relation[]): string {
  return formatList(
    locale,
    relations.map((id) => bank.framework.relations[id].inSentence[locale]),
  )
}

/** The ends of the uncertainty band, within the scale. */
export function bandOf({ score = 0, band = 0 }: ScaleScore): { from: number; to: number } {
  return { from: Math.max(0, score - band), to: Math.min(100, score + band) }
}

/** The score as it is shown, or why there is none. */
export function scoreWords(t: ResultMessages, { score }: ScaleScore): string {
  return score === undefined ? t.absentShort : formatScore(score)
}

/** How many statements were answered, as in "3 van 4, 1 keer n.v.t.". */
export function answeredWords(t: ResultMessages, scale: ScaleScore): string {
  const { answered, items, notApplicable, needed, score, thin } = scale
  return [
    fill(t.answeredOf, { n: answered, total: items }),
    notApplicable > 0 && count(notApplicable, t.notApplicable_one, t.notApplicable_other),
    score === undefined && fill(t.absentNeeded, { needed }),
    thin && t.thinMark,
  ]
    .filter((part) => part !== false)
    .join(', ')
}
