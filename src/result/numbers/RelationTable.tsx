import type { Relation } from '../../core/framework'
import type { ScaleScore } from '../../core/scale'
import { resultTexts } from '../../ui/language/subjects/result'
import { useTexts } from '../../ui/language/texts'
import { RelationNumbers } from '../../content/words/RelationNumbers'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly scales: Record<Relation, ScaleScore>
  readonly note?: string
}

/** The same numbers as the radar and the dot plot, as a table. */
export function RelationTable({ scales, note }: Props) {
  const t = useTexts(resultTexts)
  return (
    <section className={patterns.section}>
      <h2>{t.tableTitle}</h2>
      {note !== undefined && <p>{note}</p>}
      <RelationNumbers scales={scales} />
    </section>
  )
}
