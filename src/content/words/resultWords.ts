import { bank } from '../bank'
import type { Relation } from '../../core/framework'
import { bandOf, type ScaleScore } from '../../core/scale'
import type { ScanScore } from '../../core/score'
import { summarise } from '../../core/summary'
import { formatList, formatScore, type Locale } from '../../ui/language/locale'
import type { resultTexts } from '../../ui/language/subjects/result'
import { count, fill } from '../../ui/language/texts'

export type ResultMessages = (typeof resultTexts)['nl']

/** Relations in a running sentence, as in "de bestuurder en burgers". */
export function namesInSentence(locale: Locale, relations: readonly Relation[]): string {
  return formatList(
    locale,
    relations.map((id) => bank.framework.relations[id].inSentence[locale]),
  )
}

/** The score as it is shown, or why there is none. */
export function scoreWords(t: ResultMessages, { score }: Pick<ScaleScore, 'score'>): string {
  return score === undefined ? t.absentShort : formatScore(score)
}

/** The ends of the band, as in "54 tot 88". */
export function bandWords(t: ResultMessages, scale: ScaleScore): string {
  if (scale.score === undefined) return '–'
  const { from, to } = bandOf(scale)
  return fill(t.bandRange, { from: formatScore(from), to: formatScore(to) })
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

/** What can be said about a scan in one sentence, and how to read that. */
export function headlineWords(
  t: ResultMessages,
  locale: Locale,
  score: ScanScore,
): { title: string; lead: string } {
  const summary = summarise(score)
  switch (summary.kind) {
    case 'tooFew':
      return { title: t.tooFew, lead: t.leadTooFew }
    case 'even':
      return { title: t.even, lead: t.leadEven }
    case 'contrast': {
      const clear = summary.verdict === 'clear'
      const names = {
        upper: namesInSentence(locale, summary.upper),
        lower: namesInSentence(locale, summary.lower),
      }
      return {
        title: fill(clear ? t.contrastClear : t.contrastPossible, names),
        lead: clear ? t.leadContrastClear : t.leadContrastPossible,
      }
    }
  }
}
