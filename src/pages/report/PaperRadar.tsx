import { RadarDrawing } from '../../charts/RadarDrawing'
import { RadarLegend } from '../../charts/RadarLegend'
import type { Relation } from '../../domain/framework'
import { radarGeometry } from '../../domain/radarGeometry'
import type { ScaleScore } from '../../domain/scale'
import { reportTexts } from '../../i18n/subjects/report'
import { resultTexts } from '../../i18n/subjects/result'
import { useLocale, useTexts } from '../../i18n/texts'
import { useScan } from '../../store/scan'
import { RelationNumbers } from '../shared/result/RelationNumbers'
import { relationAxes } from '../shared/result/relationAxes'

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
  const drawable = axes.filter(({ score }) => score !== undefined).length >= 3
  return (
    <section className="paper-part paper-radar">
      {drawable ? (
        <figure>
          {/* The table below says the same. */}
          <div aria-hidden="true">
            <RadarDrawing geometry={radarGeometry(WIDTH)} axes={axes} />
          </div>
          {axes.some((axis) => axis.wanted !== undefined) && (
            <RadarLegend now={svgNow} wanted={svgWanted} />
          )}
        </figure>
      ) : (
        <p>{t.radarTooFew}</p>
      )}
      <div>
        <RelationNumbers scales={scales} />
        <p className="paper-note">
          {t.radarNote} {axes.some(({ thin }) => thin) && t.thinNote}
        </p>
      </div>
    </section>
  )
}
