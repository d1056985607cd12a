import { RadarDrawing } from '../../ui/charts/RadarDrawing'
import type { Relation } from '../../core/framework'
import { radarGeometry } from '../../ui/charts/radarGeometry'
import type { ScaleScore } from '../../core/scale'
import { isDrawable } from '../../core/score'
import { resultTexts } from '../../ui/language/subjects/result'
import { useLocale, useTexts } from '../../ui/language/texts'
import { RelationNumbers } from '../../content/words/RelationNumbers'
import { relationAxes } from '../../content/words/relationAxes'
import { classNames } from '../../ui/classNames'
import styles from '../../ui/paper/Paper.module.css'

const WIDTH = 560

/** The radar in ink, and the same numbers in a table. */
export function PaperRadar({ scales }: { readonly scales: Record<Relation, ScaleScore> }) {
  const t = useTexts(resultTexts)
  const locale = useLocale()
  const axes = relationAxes(locale, scales)
  const drawable = isDrawable(scales)
  return (
    <section className={classNames(styles.part, styles.radar)}>
      {drawable && (
        <figure>
          {/* The table below says the same. */}
          <div aria-hidden="true">
            <RadarDrawing geometry={radarGeometry(WIDTH)} axes={axes} />
          </div>
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
