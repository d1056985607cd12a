import { RadarFigure } from '../../charts/RadarFigure'
import { bank } from '../../content/bank'
import { relations, type Relation } from '../../domain/framework'
import type { ScaleScore } from '../../domain/scale'
import { formatScore } from '../../i18n/locale'
import { resultTexts } from '../../i18n/subjects/result'
import { fill, useLocale, useTexts } from '../../i18n/texts'

type Props = {
  readonly scales: Record<Relation, ScaleScore>
  /** At least three relations have a score. */
  readonly drawable: boolean
}

/** The five relations on a fixed scale of 0 to 100, in their fixed order. */
export function RelationRadar({ scales, drawable }: Props) {
  const t = useTexts(resultTexts)
  const locale = useLocale()
  const axes = relations.map((id) => {
    const { score, thin } = scales[id]
    const label = bank.framework.relations[id].label[locale]
    return { id, label, score, shown: score === undefined ? '–' : formatScore(score), thin }
  })
  const values = axes.map(({ label, score, shown }) =>
    fill(score === undefined ? t.radarMissing : t.radarValue, { relation: label, score: shown }),
  )
  return (
    <section className="result-section">
      <h2>{t.radarTitle}</h2>
      {drawable ? (
        <RadarFigure
          axes={axes}
          description={fill(t.radarDescription, { values: values.join(', ') })}
          caption={
            <>
              {t.radarNote} {axes.some(({ thin }) => thin) && t.thinNote}
            </>
          }
        />
      ) : (
        <p>{t.radarTooFew}</p>
      )}
    </section>
  )
}
