import { bank } from '../../content/bank'
import type { DilemmaScore } from '../../core/dilemmas'
import { relations, type Relation } from '../../core/framework'
import type { ScaleScore } from '../../core/scale'
import { dilemmasTexts } from '../../ui/language/subjects/dilemmas'
import { resultTexts } from '../../ui/language/subjects/result'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { Table } from '../../ui/Table'
import { ToneLabel } from '../../ui/ToneLabel'
import { relationScoreWords } from '../../content/words/resultWords'
import patterns from '../../ui/patterns.module.css'

type Props = {
  /** Absent where no statement was answered. */
  readonly scales: Readonly<Record<Relation, ScaleScore>> | undefined
  readonly score: DilemmaScore
}

/** How often each relation was chosen, beside its score; the two scales are never mixed. */
export function DilemmaShares({ scales, score }: Props) {
  const t = useTexts(dilemmasTexts)
  const result = useTexts(resultTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const heavier = relations.map((id) => {
    const { share, heavier: n, tookPart: total } = score.relations[id]
    return share === undefined ? t.notYet : fill(t.heavier, { n, total })
  })
  return (
    <>
      <h3>{scales ? t.besideTitle : t.weighedTitle}</h3>
      {scales && <p>{t.besideText}</p>}
      <Table
        caption={scales ? t.besideCaption : t.weighedCaption}
        headings={[t.relation, ...(scales ? [t.inStatements] : []), t.inDilemmas]}
        rows={relations.map((id, i) => ({
          id,
          name: <ToneLabel tone={id} text={bank.framework.relations[id].label[locale]} />,
          cells: [...(scales ? [relationScoreWords(result, scan, scales[id])] : []), heavier[i]],
        }))}
      />
      {heavier.includes(t.notYet) && <p className={patterns.note}>{t.needed}</p>}
    </>
  )
}
