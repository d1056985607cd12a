import { RadarFigure } from '../ui/charts/RadarFigure'
import type { Relation } from '../core/framework'
import type { ScaleScore } from '../core/scale'
import { resultTexts } from '../ui/language/subjects/result'
import { scanTexts } from '../ui/language/subjects/scan'
import { wantedTexts } from '../ui/language/subjects/wanted'
import { fill, useLocale, useTexts } from '../ui/language/texts'
import { useScan } from '../record/scan'
import { relationAxes } from '../content/words/relationAxes'
import { radarValue } from '../content/words/resultWords'
import patterns from '../ui/patterns.module.css'

/** The five relations on a fixed scale, in their fixed order, and what is wanted of them. */
export function RelationRadar({ scales }: { readonly scales: Record<Relation, ScaleScore> }) {
  const t = useTexts(resultTexts)
  const names = useTexts(wantedTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const wanted = useScan((state) => state.wanted)
  const axes = relationAxes(locale, scales, wanted)
  const values = axes.map(({ label, score }) => radarValue(t, scan, label, score))
  const wishes = axes.flatMap(({ label, other: value }) =>
    value === undefined ? [] : [radarValue(t, scan, label, value)],
  )
  const now = fill(t.radarDescription, { values: values.join(', ') })
  return (
    <section className={patterns.section}>
      <h2>{t.radarTitle}</h2>
      <RadarFigure
        axes={axes}
        description={
          wishes.length === 0
            ? now
            : fill(names.radarDescription, { now, values: wishes.join(', ') })
        }
        legend={{ now: names.now, other: names.wanted }}
        caption={
          <>
            {t.radarNote} {axes.some(({ thin }) => thin) && t.thinNote}
          </>
        }
      />
    </section>
  )
}
