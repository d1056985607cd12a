import { bank } from '../../../content/bank'
import { groupTexts } from '../../../ui/language/subjects/group'
import { screenTexts } from '../../../ui/language/subjects/screen'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { topicNotes } from '../../picture/countNotes'
import { votesWords } from '../../picture/countWords'
import { topicsOf } from '../../picture/groupTopics'
import { Prompt, TwoParts } from './TwoParts'
import type { ViewProps } from './viewProps'
import styles from './Views.module.css'

const MOST_SHOWN = 5

/** The statements that most people want to talk about. */
export function TopicsView({ screen }: ViewProps) {
  const { picture } = screen
  const t = useTexts(screenTexts)
  const group = useTexts(groupTexts)
  const locale = useLocale()
  if (!picture) return null
  const topics = topicsOf(picture, bank.statements).slice(0, MOST_SHOWN)
  return (
    <TwoParts
      picture={
        topics.length === 0 ? (
          <div className={styles.words}>
            <p className={styles.large}>{group.topicsNone}</p>
            <p>{t.absentText}</p>
          </div>
        ) : (
          <ol className={styles.topics}>
            {topics.map(({ statement, votes }) => (
              <li key={statement.id} data-tone={statement.relation}>
                <b>{votesWords(group, votes)}</b>
                <span>{statement.text[locale]}</span>
              </li>
            ))}
          </ol>
        )
      }
    >
      {topics.length > 0 && (
        <Prompt title={t.talk}>
          <p>{t.topicsText}</p>
        </Prompt>
      )}
      <p className={styles.note}>{topicNotes(group, screen)}</p>
    </TwoParts>
  )
}
