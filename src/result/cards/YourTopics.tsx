import { CardList } from '../../content/cards/CardList'
import { cardTexts } from '../../ui/language/subjects/cards'
import { useTexts } from '../../ui/language/texts'
import { TopicCard } from './TopicCard'
import { useTopics } from './useTopics'
import styles from './CardsPage.module.css'

/**
 * The cards that a person made by marking topics; renders nothing if there are none. They are not
 * printed with the deck, which is for others: a title reveals which of two answers is the higher.
 */
export function YourTopics() {
  const t = useTexts(cardTexts)
  const topics = useTopics()
  if (topics.length === 0) return null
  return (
    <section className={styles.group}>
      <h2>{t.groupTopics}</h2>
      <p>{t.groupTopicsText}</p>
      <CardList
        cards={topics.map((topic) => ({ key: topic.key, card: <TopicCard topic={topic} /> }))}
      />
    </section>
  )
}
