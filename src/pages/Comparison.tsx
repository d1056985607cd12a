import { DumbbellPlot } from '../charts/DumbbellPlot'
import type { EarlierScan } from '../codec/savedScan'
import { bank } from '../content/bank'
import { compareScans, whyIncomparable, type Change } from '../domain/compare'
import { relations, type Relation } from '../domain/framework'
import type { ScanScore } from '../domain/score'
import { compareTexts } from '../i18n/subjects/compare'
import { resultTexts } from '../i18n/subjects/result'
import { fill, useLocale, useTexts } from '../i18n/texts'
import { Table } from '../ui/Table'
import { ToneLabel } from '../ui/ToneLabel'
import './Comparison.css'
import { changeSentences, verdictWords } from './compareWords'
import { scoreOf } from './keptScans'
import { scoreWords } from './resultWords'

export type Side = {
  /** At the head of a column. */
  readonly name: string
  /** In a running sentence. */
  readonly inSentence: string
  readonly scan: EarlierScan
}

type Props = { readonly first: Side; readonly second: Side }

/** Two scans side by side; with verdicts where they have the same form and the same statements. */
export function Comparison(sides: Props) {
  const { first, second } = toldApart(sides)
  const t = useTexts(compareTexts)
  const locale = useLocale()
  const why = whyIncomparable(first.scan, second.scan)
  const scores = [scoreOf(first.scan), scoreOf(second.scan)] as const
  const changes = why === undefined ? compareScans(...scores) : undefined
  const names = { first: first.inSentence, second: second.inSentence }
  return (
    <div className="comparison">
      <div role="status" className="comparison-words">
        {changes ? (
          changeSentences(t, locale, changes, names).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))
        ) : (
          <p className="comparison-why">{why === 'form' ? t.whyForm : t.whyBank}</p>
        )}
      </div>
      <Picture first={first} second={second} scores={scores} changes={changes} />
      <Numbers first={first} second={second} scores={scores} changes={changes} />
      {changes && (
        <p className="note">
          {fill(t.direction, names)} {t.chance}
        </p>
      )}
    </div>
  )
}

/** Two scans with one name get a number behind it. */
function toldApart({ first, second }: Props): Props {
  if (first.name !== second.name) return { first, second }
  const numbered = (side: Side, n: string): Side => ({
    ...side,
    name: `${side.name} (${n})`,
    inSentence: `${side.inSentence} (${n})`,
  })
  return { first: numbered(first, '1'), second: numbered(second, '2') }
}

type PartProps = Props & {
  readonly scores: readonly [ScanScore, ScanScore]
  readonly changes: Record<Relation, Change | undefined> | undefined
}

function Picture({ first, second, scores, changes }: PartProps) {
  const t = useTexts(compareTexts)
  const result = useTexts(resultTexts)
  const locale = useLocale()
  const values = relations.map((id) => {
    const [one, other] = scores.map((score) => scoreWords(result, score.relations[id]))
    const relation = bank.framework.relations[id].label[locale]
    return fill(t.pictureValue, { relation, first: one ?? '', second: other ?? '' })
  })
  const thin = scores.some((score) => relations.some((id) => score.relations[id].thin))
  return (
    <figure className="comparison-picture">
      <DumbbellPlot
        description={fill(t.picture, {
          first: first.inSentence,
          second: second.inSentence,
          values: values.join(', '),
        })}
        names={[first.name, second.name]}
        rows={relations.map((id) => ({
          id,
          name: <ToneLabel tone={id} text={bank.framework.relations[id].label[locale]} />,
          first: endOf(scores[0], id),
          second: endOf(scores[1], id),
          verdict: changes?.[id]?.verdict,
        }))}
      />
      <figcaption className="note">
        {changes && t.lines} {thin && t.thin}
      </figcaption>
    </figure>
  )
}

function endOf(score: ScanScore, id: Relation) {
  const { score: value, thin } = score.relations[id]
  return { score: value, thin }
}

function Numbers({ first, second, scores, changes }: PartProps) {
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
          ...scores.map((score) => scoreWords(result, score.relations[id])),
          ...(changes ? [verdictWords(t, changes[id])] : []),
        ],
      }))}
    />
  )
}
