import { RadarFigure } from '../ui/charts/RadarFigure'
import type { Relation } from '../core/framework'
import type { ScaleScore } from '../core/scale'
import { resultTexts } from '../ui/language/subjects/result'
import { wantedTexts } from '../ui/language/subjects/wanted'
import { fill, useLocale, useTexts } from '../ui/language/texts'
import { useScan } from '../record/scan'
import { relationAxes } from '../content/words/relationAxes'
import patterns from '../ui/patterns.module.css'

type Props = {
  readonly scales: Record<Relation, ScaleScore>
  /** At least three relations have a score. */
  readonly drawable: boolean
}

/** The five relations on a fixed scale of 0 to 100, in their fixed order, and what is wanted of them. */
export function RelationRadar({ scales, drawable }: Props) {
  const t = useTexts(resultTexts)
  const names = useTexts(wantedTexts)
  const locale = useLocale()
  const wanted = useScan((scan) => scan.wanted)
  const axes = relationAxes(locale, scales, wanted)
  const values = axes.map(({ label, score, shown }) =>
    fill(score === undefined ? t.radarMissing : t.radarValue, { relation: label, score: shown }),
  )
  const wishes = axes.flatMap(({ label, wanted: value }) =>
    value === undefined ? [] : [fill(t.radarValue, { relation: label, score: value })],
  )
  const now = fill(t.radarDescription, { values: values.join(', ') })
  return (
    <section className={patterns.section}>
      <h2>{t.radarTitle}</h2>
      {drawable ? (
        <RadarFigure
          axes={axes}
          description={
            wishes.length === 0
              ? now
              : fill(names.radarDescription, { now, values: wishes.join(', ') })
          }
          legend={names}
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
