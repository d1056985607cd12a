import type { Pair, Verdict } from '../core/certainty'
import { relations, type Relation } from '../core/framework'
import type { ScanScore } from '../core/score'
import { formatList, formatScore, type Locale } from '../ui/language/locale'
import { count, fill } from '../ui/language/texts'
import { namesInSentence, type ResultMessages } from '../content/words/resultWords'

type Finding = Pick<ScanScore, 'pairs' | 'highZone' | 'lowZone'>

/** Every conclusion as a sentence: zones, then differences (clear ones first), then the undecided. */
export function findingWords(t: ResultMessages, locale: Locale, score: Finding): string[] {
  return [
    ...zoneWords(t, locale, score),
    ...differenceWords(t, locale, score),
    ...undecidedWords(t, score),
  ]
}

/** One sentence for every relation that stands above others, with all of those in it. */
function differenceWords(t: ResultMessages, locale: Locale, { pairs }: Finding): string[] {
  const say = (verdict: Verdict, text: string) =>
    relations.flatMap((upper) => {
      const below = pairsWith(pairs, verdict).filter((pair) => pair.upper === upper)
      const named = below.map(({ lower, points }) =>
        fill(t.withPoints, { relation: namesInSentence(locale, [lower]), points }),
      )
      if (named.length === 0) return []
      const lowers = formatList(locale, named)
      return fill(text, { upper: namesInSentence(locale, [upper]), lowers })
    })
  return [...say('clear', t.clearlyMore), ...say('possible', t.perhapsMore)]
}

/** What comes out highest and lowest; nothing where no relation stands out. */
function zoneWords(
  t: ResultMessages,
  locale: Locale,
  { pairs, highZone, lowZone }: Finding,
): string[] {
  const compared = relations.filter((r) => pairs.some(({ a, b }) => a === r || b === r))
  if (highZone.length === compared.length) return []
  const zone = (names: readonly Relation[], one: string, other: string) =>
    fill(names.length === 1 ? one : other, { relations: namesInSentence(locale, names) })
  return [
    zone(highZone, t.highZone_one, t.highZone_other),
    zone(lowZone, t.lowZone_one, t.lowZone_other),
  ]
}

/** The pairs with a verdict, the higher relation first; points as they are shown. */
function pairsWith(
  pairs: readonly Pair[],
  wanted: Verdict,
): { upper: Relation; lower: Relation; points: string }[] {
  return pairs
    .filter(({ verdict }) => verdict === wanted)
    .map(({ a, b, difference }) => ({
      upper: difference > 0 ? a : b,
      lower: difference > 0 ? b : a,
      points: formatScore(Math.abs(difference)),
    }))
}

/** How many pairs nothing can be said about, where there are any. */
function undecidedWords(t: ResultMessages, { pairs }: Finding): string[] {
  const undecided = pairsWith(pairs, 'none').length
  if (undecided === 0) return []
  if (undecided === pairs.length) return [t.pairNoneAll]
  return [count(undecided, t.pairNone_one, t.pairNone_other)]
}
