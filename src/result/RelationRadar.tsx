import { RadarFigure } from '../ui/charts/RadarFigure'
import type { Relation } from '../core/framework'
import type { ScaleScore } from '../core/scale'
import { resultTexts } from '../ui/language/subjects/result'
import { scanTexts } from '../ui/language/subjects/scan'
import { fill } from '../ui/language/fill'
import { useLocale, useTexts } from '../ui/language/texts'
import { relationAxes } from '../content/words/relationAxes'
import { radarValue } from '../content/words/resultWords'
import patterns from '../ui/patterns.module.css'

/** The five relations on a fixed scale, in their fixed order. */
export function RelationRadar({ scales }: { readonly scales: Record<Relation, ScaleScore> }) {
  const t = useTexts(resultTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const axes = relationAxes(locale, scales)
  const values = axes.map(({ label, score }) => radarValue(t, scan, label, score))
  return (
    <section className={patterns.section}>
      <h2 className={patterns.visuallyHidden}>{t.radarTitle}</h2>
      <RadarFigure
        axes={axes}
        description={fill(t.radarDescription, { values: values.join(', ') })}
        caption={
          <>
            {t.radarNote} {axes.some(({ thin }) => thin) && t.thinNote}
          </>
        }
      />
    </section>
  )
}
