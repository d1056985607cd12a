import { RadarDrawing } from '../../ui/charts/RadarDrawing'
import { RadarLegend } from '../../ui/charts/RadarLegend'
import type { Relation } from '../../core/framework'
import { radarGeometry } from '../../ui/charts/radarGeometry'
import type { ScaleScore } from '../../core/scale'
import { isDrawable } from '../../core/score'
import { reportTexts } from '../../ui/language/subjects/report'
import { resultTexts } from '../../ui/language/subjects/result'
import { useLocale, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { RelationNumbers } from '../../content/words/RelationNumbers'
import { relationAxes } from '../../content/words/relationAxes'
import { classNames } from '../../ui/classNames'
import styles from '../../ui/paper/Paper.module.css'

type Props = {
  readonly scales: Record<Relation, ScaleScore>
  readonly withWanted: boolean
}

const WIDTH = 560

/** The radar in ink, and the same numbers in a table. */
export function PaperRadar({ scales, withWanted }: Props) {
  const t = useTexts(resultTexts)
  const { svgNow, svgWanted } = useTexts(reportTexts)
  const locale = useLocale()
  const wanted = useScan((scan) => scan.wanted)
  const axes = relationAxes(locale, scales, withWanted ? wanted : {})
  const drawable = isDrawable(scales)
  return (
    <section className={classNames(styles.part, styles.radar)}>
      {drawable && (
        <figure>
          {/* The table below says the same. */}
          <div aria-hidden="true">
            <RadarDrawing geometry={radarGeometry(WIDTH)} axes={axes} />
          </div>
          {axes.some((axis) => axis.other !== undefined) && (
            <RadarLegend now={svgNow} other={svgWanted} />
          )}
        </figure>
      )}
      <div>
        <RelationNumbers scales={scales} />
        <p className={styles.note}>
          {t.radarNote} {axes.some(({ thin }) => thin) && t.thinNote}
        </p>
      </div>
    </section>
  )
}
