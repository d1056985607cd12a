import { bank } from '../../content/bank'
import { relations, type Relation } from '../../domain/framework'
import type { ScaleScore } from '../../domain/scale'
import { resultTexts } from '../../i18n/subjects/result'
import { useLocale, useTexts } from '../../i18n/texts'
import { Table } from '../../ui/Table'
import { ToneLabel } from '../../ui/ToneLabel'
import { answeredWords, bandWords, scoreWords } from '../resultWords'

/** The same numbers as the radar and the dot plot, as a table. */
export function RelationTable({ scales }: { readonly scales: Record<Relation, ScaleScore> }) {
  const t = useTexts(resultTexts)
  const locale = useLocale()
  return (
    <section className="result-section">
      <h2>{t.tableTitle}</h2>
      <Table
        caption={t.tableCaption}
        headings={[t.tableRelation, t.tableScore, t.tableBand, t.tableAnswered]}
        rows={relations.map((id) => ({
          id,
          name: <ToneLabel tone={id} text={bank.framework.relations[id].label[locale]} />,
          cells: [
            scoreWords(t, scales[id]),
            bandWords(t, scales[id]),
            answeredWords(t, scales[id]),
          ],
        }))}
      />
    </section>
  )
}
