import type { Verdict } from '../../domain/certainty'
import { relations } from '../../domain/framework'
import type { ScanScore } from '../../domain/score'
import { formatList, type Locale } from '../../i18n/locale'
import { reportTexts } from '../../i18n/subjects/report'
import { resultTexts } from '../../i18n/subjects/result'
import { fill, useLocale, useTexts } from '../../i18n/texts'
import { pairsWith, undecidedWords, zoneWords } from '../findingWords'
import { RelationDots } from '../RelationDots'
import { namesInSentence } from '../resultWords'
import type { ReportMessages } from './parts'

/** How far the scores can be trusted, and what may be concluded from them. */
export function PaperCertainty({ score }: { readonly score: ScanScore }) {
  const t = useTexts(resultTexts)
  const report = useTexts(reportTexts)
  const locale = useLocale()
  const findings = [
    ...zoneWords(t, locale, score),
    ...differenceWords(report, locale, score),
    ...undecidedWords(t, score),
  ]
  return (
    <section className="paper-part paper-columns">
      <div>
        <h4>{t.dotsTitle}</h4>
        <RelationDots scales={score.relations} />
        <p className="paper-note">{report.dotsText}</p>
      </div>
      {findings.length > 0 && (
        <div>
          <h4>{t.zonesTitle}</h4>
          <ul>
            {findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** One sentence for every relation that stands above others, with all of those in it. */
function differenceWords(t: ReportMessages, locale: Locale, { pairs }: ScanScore): string[] {
  const say = (verdict: Verdict, text: string) =>
    relations.flatMap((upper) => {
      const below = pairsWith(pairs, verdict).filter((pair) => pair.upper === upper)
      const named = below.map(({ lower, points }) =>
        fill(t.withPoints, { relation: namesInSentence(locale, [lower]), points }),
      )
      return named.length === 0
        ? []
        : fill(text, {
            upper: namesInSentence(locale, [upper]),
            lowers: formatList(locale, named),
          })
    })
  return [...say('clear', t.clearlyMore), ...say('possible', t.perhapsMore)]
}
