import type { Relation } from '../../domain/framework'
import type { ScaleScore } from '../../domain/scale'
import { resultTexts } from '../../i18n/subjects/result'
import { useTexts } from '../../i18n/texts'
import { RelationNumbers } from '../shared/result/RelationNumbers'

/** The same numbers as the radar and the dot plot, as a table. */
export function RelationTable({ scales }: { readonly scales: Record<Relation, ScaleScore> }) {
  const t = useTexts(resultTexts)
  return (
    <section className="result-section">
      <h2>{t.tableTitle}</h2>
      <RelationNumbers scales={scales} />
    </section>
  )
}
