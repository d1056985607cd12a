import { bank } from '../../content/bank'
import { dilemmas } from '../../content/dilemmas'
import { framework } from '../../content/framework'
import { pairIds, relations } from '../../core/framework'
import type { Thresholds } from '../../core/thresholds'
import type { Picture } from '../board/rounds'
import { groupTexts } from '../../ui/language/subjects/group'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { Table } from '../../ui/Table'
import { ToneLabel } from '../../ui/ToneLabel'
import { countWord, peopleWords, votesWords } from './countWords'
import { topicsOf } from './groupTopics'
import { thresholdWords } from './groupWords'
import styles from './GroupPicture.module.css'

type Props = { readonly picture: Picture; readonly thresholds: Thresholds }

/** The number of people who want more and less of each relation. */
export function GroupWishes({ picture: { counts }, thresholds }: Props) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  if (relations.every((id) => !counts[`wishes.${id}`])) return <CountsFew thresholds={thresholds} />
  return (
    <Table
      caption={t.wishesCaption}
      headings={[t.relation, t.more, t.less]}
      rows={relations.map((id) => {
        const [more, less] = counts[`wishes.${id}`]?.sides ?? []
        return {
          id,
          name: <ToneLabel tone={id} text={framework().relations[id].label[locale]} />,
          cells: [more, less].map((side) => (side === undefined ? t.absent : countWord(t, side))),
        }
      })}
    />
  )
}

/** The statements that most people want to talk about, with their votes. */
export function GroupTopics({ picture }: Pick<Props, 'picture'>) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  const topics = topicsOf(picture, bank.statements)
  if (topics.length === 0) return <p>{t.topicsNone}</p>
  return (
    <ul className={styles.counts}>
      {topics.map(({ statement, votes }) => (
        <li key={statement.id}>
          <strong>{votesWords(t, votes)}</strong> {statement.text[locale]}
        </li>
      ))}
    </ul>
  )
}

/** For every dilemma the number of people who chose A, and B. */
export function GroupDilemmas({ picture: { counts }, thresholds }: Props) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  const found = pairIds().flatMap((id) => {
    const [a, b] = counts[`dilemmas.${id}`]?.sides ?? []
    const dilemma = dilemmas.find((each) => each.id === id)
    return dilemma && a !== undefined && b !== undefined ? [{ dilemma, a, b }] : []
  })
  if (found.length === 0) return <CountsFew thresholds={thresholds} />
  return (
    <ul className={styles.counts}>
      {found.map(({ dilemma, a, b }) => (
        <li key={dilemma.id}>
          <strong>{dilemma.name[locale]}</strong>
          <p>{fill(t.sideA, { count: peopleWords(t, a), option: dilemma.optionA[locale] })}</p>
          <p>{fill(t.sideB, { count: peopleWords(t, b), option: dilemma.optionB[locale] })}</p>
        </li>
      ))}
    </ul>
  )
}

function CountsFew({ thresholds }: Pick<Props, 'thresholds'>) {
  const t = useTexts(groupTexts)
  const locale = useLocale()
  return <p>{fill(t.countsFew, thresholdWords(locale, thresholds))}</p>
}
