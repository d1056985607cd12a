import { DumbbellPlot } from '../../ui/charts/DumbbellPlot'
import { bank } from '../../content/bank'
import type { Verdict } from '../../core/certainty'
import { relations, type Relation } from '../../core/framework'
import type { ScaleScore } from '../../core/scale'
import { compareTexts } from '../../ui/language/subjects/compare'
import { resultTexts } from '../../ui/language/subjects/result'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
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
  /** What may be said about the differences; nothing where that is not known. */
  readonly changes: Changes | undefined
  /** What the lines in the picture say, where anything may be said. */
  readonly lines: string
}

/** The five relations of two sides: a picture, and a table with the same numbers. */
export function ComparedNumbers(props: Props) {
  return (
    <>
      <Picture {...props} />
      <Numbers {...props} />
    </>
  )
}

function Picture({ first, second, changes, lines }: Props) {
  const t = useTexts(compareTexts)
  const result = useTexts(resultTexts)
  const locale = useLocale()
  const labelOf = (id: Relation) => bank.framework.relations[id].label[locale]
  const values = relations.map((id) =>
    fill(t.pictureValue, {
      relation: labelOf(id),
      first: scoreWords(result, first.scales[id]),
      second: scoreWords(result, second.scales[id]),
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
          verdict: drawnAs(changes?.[id]),
        }))}
      />
      <figcaption className={patterns.note}>
        {changes && lines} {thin && t.thin}
      </figcaption>
    </figure>
  )
}

/** Undecided differences are dashed as well; `lines` says what the dashes mean. */
function drawnAs(change: Changes[Relation]): Verdict | undefined {
  return change?.verdict === 'open' ? 'possible' : change?.verdict
}

function Numbers({ first, second, changes }: Props) {
  const t = useTexts(compareTexts)
  const result = useTexts(resultTexts)
  const locale = useLocale()
  return (
    <Table
      caption={fill(t.table, { first: first.inSentence, second: second.inSentence })}
      headings={[t.relation, first.name, second.name, ...(changes ? [t.verdict] : [])]}
      rows={relations.map((id) => ({
        id,
        name: <ToneLabel tone={id} text={bank.framework.relations[id].label[locale]} />,
        cells: [
          scoreWords(result, first.scales[id]),
          scoreWords(result, second.scales[id]),
          ...(changes ? [verdictWords(t, changes[id])] : []),
        ],
      }))}
    />
  )
}
