import { DumbbellPlot } from '../../ui/charts/DumbbellPlot'
import { bank } from '../../content/bank'
import { relations, type Relation } from '../../core/framework'
import type { ScaleScore } from '../../core/scale'
import { scoreWord } from '../../ui/language/scoreWord'
import { compareTexts } from '../../ui/language/subjects/compare'
import { resultTexts } from '../../ui/language/subjects/result'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { Table } from '../../ui/Table'
import { ToneLabel } from '../../ui/ToneLabel'
import { verdictWords, type Changes } from './compareWords'
import { scoreWords } from '../../content/words/resultWords'
import type { Named } from './distinctNames'
import styles from './Comparison.module.css'
import patterns from '../../ui/patterns.module.css'

type Side = Named & {
  readonly scales: Readonly<Record<Relation, Pick<ScaleScore, 'score' | 'thin'>>>
}

type Props = {
  readonly first: Side
  readonly second: Side
  /** The verdicts on the differences; absent where there are none. */
  readonly changes: Changes | undefined
}

/** The five relations of two scans: a picture, and a table with the same numbers. */
export function ComparedNumbers(props: Props) {
  return (
    <>
      <Picture {...props} />
      <Numbers {...props} />
    </>
  )
}

function Picture({ first, second, changes }: Props) {
  const t = useTexts(compareTexts)
  const result = useTexts(resultTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const labelOf = (id: Relation) => bank.framework.relations[id].label[locale]
  const wordOf = ({ scales }: Side, id: Relation) => {
    const { score } = scales[id]
    return score === undefined ? result.absent : scoreWord(scan, score)
  }
  const values = relations.map((id) =>
    fill(t.pictureValue, {
      relation: labelOf(id),
      first: wordOf(first, id),
      second: wordOf(second, id),
    }),
  )
  const thin = relations.some((id) => first.scales[id].thin || second.scales[id].thin)
  const endOf = ({ scales }: Side, id: Relation) => ({
    score: scales[id].score,
    thin: scales[id].thin,
  })
  return (
    <figure className={styles.picture}>
      <DumbbellPlot
        description={fill(t.picture, {
          first: first.inSentence,
          second: second.inSentence,
          values: values.join(', '),
        })}
        names={[first.name, second.name]}
        rows={relations.map((id) => ({
          id,
          name: <ToneLabel tone={id} text={labelOf(id)} />,
          first: endOf(first, id),
          second: endOf(second, id),
          clear: changes?.[id]?.verdict === 'clear',
        }))}
      />
      <figcaption className={patterns.note}>
        {changes && t.lines} {thin && t.thin}
      </figcaption>
    </figure>
  )
}

function Numbers({ first, second, changes }: Props) {
  const t = useTexts(compareTexts)
  const result = useTexts(resultTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  return (
    <Table
      caption={fill(t.table, { first: first.inSentence, second: second.inSentence })}
      headings={[t.relation, first.name, second.name, ...(changes ? [t.verdict] : [])]}
      rows={relations.map((id) => ({
        id,
        name: <ToneLabel tone={id} text={bank.framework.relations[id].label[locale]} />,
        cells: [
          scoreWords(result, scan, first.scales[id]),
          scoreWords(result, scan, second.scales[id]),
          ...(changes ? [verdictWords(t, changes[id])] : []),
        ],
      }))}
    />
  )
}
