import { bank } from '../../../content/bank'
import { relations, type Relation } from '../../../domain/framework'
import type { ScaleScore } from '../../../domain/scale'
import { resultTexts } from '../../../i18n/subjects/result'
import { useLocale, useTexts } from '../../../i18n/texts'
import { Table } from '../../../ui/Table'
import { ToneLabel } from '../../../ui/ToneLabel'
import { answeredWords, bandWords, scoreWords } from './resultWords'

type Props = { readonly scales: Readonly<Record<Relation, ScaleScore>> }

/** The five relations in numbers: the table that says the same as the radar and the dot plot. */
export function RelationNumbers({ scales }: Props) {
  const t = useTexts(resultTexts)
  const locale = useLocale()
  return (
    <Table
      caption={t.tableCaption}
      headings={[t.tableRelation, t.tableScore, t.tableBand, t.tableAnswered]}
      rows={relations.map((id) => ({
        id,
        name: <ToneLabel tone={id} text={bank.framework.relations[id].label[locale]} />,
        cells: [scoreWords(t, scales[id]), bandWords(t, scales[id]), answeredWords(t, scales[id])],
      }))}
    />
  )
}
