import { bank } from '../../content/bank'
import { dilemmas } from '../../content/dilemmas'
import type { Picture } from '../board/rounds'
import type { Thresholds } from '../../core/thresholds'
import { closingTexts } from '../../ui/language/subjects/closing'
import { groupTexts } from '../../ui/language/subjects/group'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { Table } from '../../ui/Table'
import { peopleWords, votesWords } from '../picture/countWords'
import { topicsOf } from '../picture/groupTopics'
import { thresholdWords } from '../picture/groupWords'
import styles from './GroupReport.module.css'

type Props = { readonly picture: Picture }

const MOST_TOPICS = 5

/** The topics that most people want to talk about, as far as there is room. */
export function PaperTopics({ picture }: Props) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  const topics = topicsOf(picture, bank.statements).slice(0, MOST_TOPICS)
  if (topics.length === 0) return <p>{t.topicsNone}</p>
  return (
    <ul>
      {topics.map(({ statement, votes }) => (
        <li key={statement.id}>
          <strong>{votesWords(t, votes)}</strong> {statement.text[locale]}
        </li>
      ))}
    </ul>
  )
}

type DilemmasProps = Props & { readonly thresholds: Thresholds }

/** For every dilemma the number of people who chose A, and B, in as little room as possible. */
export function PaperDilemmas({ picture: { counts }, thresholds }: DilemmasProps) {
  const t = useTexts(groupTexts)
  const closing = useTexts(closingTexts)
  const locale = useLocale()
  const rows = dilemmas.flatMap(({ id, name, optionA, optionB }) => {
    const [a, b] = counts[`dilemmas.${id}`]?.sides ?? []
    if (a === undefined || b === undefined) return []
    const cells = [
      { count: a, option: optionA },
      { count: b, option: optionB },
    ].map(({ count, option }) => (
      <>
        <strong>{peopleWords(t, count)}:</strong> {option[locale]}
      </>
    ))
    return [{ id, name: name[locale], cells }]
  })
  if (rows.length === 0) return <p>{fill(t.countsFew, thresholdWords(locale, thresholds))}</p>
  return (
    <div className={styles.dilemmas}>
      <Table caption={t.dilemmasTitle} headings={[closing.paperDilemma, 'A', 'B']} rows={rows} />
    </div>
  )
}
