import { bank } from '../bank'
import { relations, type Relation } from '../../core/framework'
import type { ScaleScore } from '../../core/scale'
import { resultTexts } from '../../ui/language/subjects/result'
import { scanTexts } from '../../ui/language/subjects/scan'
import { useLocale, useTexts } from '../../ui/language/texts'
import { Table } from '../../ui/Table'
import { ToneLabel } from '../../ui/ToneLabel'
import { answeredWords, bandWords, relationScoreWords } from './resultWords'

type Props = { readonly scales: Readonly<Record<Relation, ScaleScore>> }

/** The five relations in numbers: a table of the same values as the radar and the dot plot. */
export function RelationNumbers({ scales }: Props) {
  const t = useTexts(resultTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  return (
    <Table
      caption={t.tableCaption}
      headings={[t.tableRelation, t.tableScore, t.tableBand, t.tableAnswered]}
      rows={relations.map((id) => ({
        id,
        name: <ToneLabel tone={id} text={bank.framework.relations[id].label[locale]} />,
        cells: [
          relationScoreWords(t, scan, scales[id]),
          bandWords(t, scales[id]),
          answeredWords(t, scales[id]),
        ],
      }))}
    />
  )
}
