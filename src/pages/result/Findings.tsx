import type { Pair } from '../../domain/certainty'
import { relations, type Relation } from '../../domain/framework'
import type { ScanScore } from '../../domain/score'
import { formatScore } from '../../i18n/locale'
import { resultTexts } from '../../i18n/subjects/result'
import { count, fill, useLocale, useTexts } from '../../i18n/texts'
import { namesInSentence } from './words'

/** The zones and the pair verdicts in words: what one may conclude, and what not. */
export function Findings({ score: { pairs, highZone, lowZone } }: { readonly score: ScanScore }) {
  const t = useTexts(resultTexts)
  const locale = useLocale()
  if (pairs.length === 0) return null
  const compared = relations.filter((r) => pairs.some(({ a, b }) => a === r || b === r))
  const undecided = pairs.filter(({ verdict }) => verdict === 'none').length
  const zone = (names: readonly Relation[], one: string, other: string) =>
    fill(names.length === 1 ? one : other, { relations: namesInSentence(locale, names) })
  return (
    <section className="result-section">
      <h2>{t.zonesTitle}</h2>
      <ul className="result-list">
        {highZone.length < compared.length && (
          <>
            <li>{zone(highZone, t.highZone_one, t.highZone_other)}</li>
            <li>{zone(lowZone, t.lowZone_one, t.lowZone_other)}</li>
          </>
        )}
        {[...pairs.filter(isClear), ...pairs.filter((pair) => !isClear(pair))].map((pair) => (
          <PairItem key={pair.a + pair.b} pair={pair} />
        ))}
        {undecided > 0 && (
          <li>
            {undecided === pairs.length
              ? t.pairNoneAll
              : count(undecided, t.pairNone_one, t.pairNone_other)}
          </li>
        )}
      </ul>
    </section>
  )
}

function isClear({ verdict }: Pair): boolean {
  return verdict === 'clear'
}

function PairItem({ pair: { a, b, difference, verdict } }: { pair: Pair }) {
  const t = useTexts(resultTexts)
  const locale = useLocale()
  if (verdict === 'none') return null
  const [upper, lower] = difference > 0 ? [a, b] : [b, a]
  return (
    <li>
      {fill(verdict === 'clear' ? t.pairClear : t.pairPossible, {
        upper: namesInSentence(locale, [upper]),
        lower: namesInSentence(locale, [lower]),
        points: formatScore(Math.abs(difference)),
      })}
    </li>
  )
}
