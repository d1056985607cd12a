import { CardFrame } from '../../content/cards/CardFrame'
import { framework } from '../../content/framework'
import { useLocale } from '../../ui/language/texts'
import type { Topic } from './useTopics'
import styles from '../../content/cards/ConversationCard.module.css'

/** A person's own conversation card: two statements with different answers, and a question. */
export function TopicCard({ topic: { contrast, title, question } }: { readonly topic: Topic }) {
  const locale = useLocale()
  const statements = [contrast.high, contrast.low]
  const tones = [...new Set(statements.map(({ relation }) => relation))]
  return (
    <CardFrame
      about={tones.map((tone) => ({ tone, text: framework().relations[tone].label[locale] }))}
      title={title}
    >
      {statements.map(({ id, text }) => (
        <p key={id}>{text[locale]}</p>
      ))}
      <p className={styles.question}>{question}</p>
    </CardFrame>
  )
}
