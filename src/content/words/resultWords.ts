import { bank } from '../bank'
import type { Relation } from '../../core/framework'
import { bandOf, whyAbsent, type ScaleScore } from '../../core/scale'
import { formatList, formatScore, type Locale } from '../../ui/language/locale'
import { scoreWord } from '../../ui/language/scoreWord'
import type { resultTexts } from '../../ui/language/subjects/result'
import type { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'

export type ResultMessages = (typeof resultTexts)['nl']
export type ScanMessages = (typeof scanTexts)['nl']

/** Relations in a running sentence, as in "de bestuurder en burgers". */
export function namesInSentence(locale: Locale, relations: readonly Relation[]): string {
  return formatList(
    locale,
    relations.map((id) => bank.framework.relations[id].inSentence[locale]),
  )
}

/** The one relation whose name is a plural, in every language so far. */
const PLURAL: Relation = 'citizens'

/** Chooses between the text with a verb in the singular and the one in the plural. */
export function verbFor(relations: readonly Relation[], one: string, other: string): string {
  return relations.length > 1 || relations[0] === PLURAL ? other : one
}

/** The same words as the beginning of a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A score with its number, as in "vaak · 71", or a text that there is none. */
export function scoreWords(
  t: ResultMessages,
  scan: ScanMessages,
  { score }: Pick<ScaleScore, 'score'>,
): string {
  return score === undefined ? t.absent : `${scoreWord(scan, score)} · ${formatScore(score)}`
}

/** The same for the score of a relation, or the reason why there is none. */
export function relationScoreWords(
  t: ResultMessages,
  scan: ScanMessages,
  scale: ScaleScore,
): string {
  return scale.score === undefined ? absentWords(t, scale) : scoreWords(t, scan, scale)
}

/** Why a relation has no score. */
export function absentWords(t: ResultMessages, scale: ScaleScore): string {
  return whyAbsent(scale) === 'notApplicable' ? t.notInWork : t.absent
}

/** One axis of a radar in words, as in "Eigen vak: vaak". */
export function radarValue(
  t: ResultMessages,
  scan: ScanMessages,
  relation: string,
  score: number | undefined,
): string {
  if (score === undefined) return fill(t.radarMissing, { relation })
  return fill(t.radarValue, { relation, word: scoreWord(scan, score) })
}

/** The ends of the band, as in "54 tot 88". */
export function bandWords(t: ResultMessages, scale: ScaleScore): string {
  if (scale.score === undefined) return '–'
  const { from, to } = bandOf(scale)
  return fill(t.bandRange, { from: formatScore(from), to: formatScore(to) })
}

/** The number of statements answered, as in "3 van 4, 1 keer n.v.t.". */
export function answeredWords(t: ResultMessages, scale: ScaleScore): string {
  const { answered, items, notApplicable, needed, score, thin } = scale
  return [
    fill(t.answeredOf, { n: answered, total: items }),
    notApplicable > 0 && fill(t.notApplicable, { n: notApplicable }),
    score === undefined && fill(t.absentNeeded, { needed }),
    thin && t.thinMark,
  ]
    .filter((part) => part !== false)
    .join(', ')
}
