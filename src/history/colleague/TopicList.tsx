import { colleagueTexts } from '../../ui/language/subjects/colleague'
import { useTexts } from '../../ui/language/texts'
import { TopicStatements } from './TopicStatements'
import styles from './Colleague.module.css'

/** The topics of one person, or a line that there are none. */
export function TopicList({ topics }: { readonly topics: readonly string[] }) {
  const t = useTexts(colleagueTexts)
  if (topics.length === 0) return <p>{t.noTopics}</p>
  return (
    <ul className={styles.topics}>
      {topics.map((topic) => (
        <li key={topic}>
          <TopicStatements topic={topic} />
        </li>
      ))}
    </ul>
  )
}
