import { relationAxes } from '../../content/words/relationAxes'
import type { Headline } from '../../content/words/headlineWords'
import { isDrawable, type ScanScore } from '../../core/score'
import { radarGeometry } from '../../ui/charts/radarGeometry'
import { RadarDrawing } from '../../ui/charts/RadarDrawing'
import { resultTexts } from '../../ui/language/subjects/result'
import { useLocale, useTexts } from '../../ui/language/texts'
import { TitleParts } from '../TitleParts'
import styles from './ReportPaper.module.css'

type Props = { readonly headline: Headline; readonly score: ScanScore }

const WIDTH = 400

/** The headline with the radar beside it. */
export function PaperOpening({ headline, score }: Props) {
  const t = useTexts(resultTexts)
  const locale = useLocale()
  const axes = relationAxes(locale, score.relations)
  const drawable = isDrawable(score.relations)
  return (
    <div className={styles.opening} data-kind={headline.kind} data-picture={drawable || undefined}>
      <div className={styles.headline}>
        <h3>
          <TitleParts title={headline.title} />
        </h3>
        <p>{headline.lead.join(' ')}</p>
        {headline.questions.map((question) => (
          <p key={question} className={styles.question}>
            {question}
          </p>
        ))}
      </div>
      {drawable && (
        <figure>
          {/* The headline says what stands out; the second page has everything in words. */}
          <RadarDrawing geometry={radarGeometry(WIDTH)} axes={axes} />
          <figcaption>
            {t.radarNote} {axes.some(({ thin }) => thin) && t.thinNote}
          </figcaption>
        </figure>
      )}
    </div>
  )
}
