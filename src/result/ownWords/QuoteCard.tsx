import { useId } from 'react'
import { framework } from '../../content/framework'
import { Button } from '../../ui/Button'
import { ownWordsTexts } from '../../ui/language/subjects/ownWords'
import { useLocale, useTexts } from '../../ui/language/texts'
import type { OwnWord } from './ownWords'
import { Quote } from './Quote'
import styles from './OwnWords.module.css'

type Props = {
  readonly word: OwnWord
  readonly title: string
  readonly question: string
  readonly onTopic: (isTopic: boolean) => void
  readonly onUnrecognised: () => void
}

/** Two answers of one person, the tension between them, and a question about it. */
export function QuoteCard({ word, title, question, onTopic, onUnrecognised }: Props) {
  const t = useTexts(ownWordsTexts)
  const locale = useLocale()
  const heading = useId()
  const { contrast, isTopic } = word
  return (
    <li className={styles.card} data-topic={isTopic || undefined}>
      <h3 id={heading}>{title}</h3>
      <div className={styles.quotes}>
        {[contrast.high, contrast.low].map((statement) => (
          <Quote
            key={statement.id}
            statement={statement}
            about={framework().relations[statement.relation].label[locale]}
          />
        ))}
      </div>
      <p className={styles.question}>{question}</p>
      <p className={styles.actions}>
        <button
          type="button"
          className={styles.talk}
          aria-pressed={isTopic}
          aria-describedby={heading}
          onClick={() => {
            onTopic(!isTopic)
          }}
        >
          <span>{t.talk}</span>
        </button>
        <Button look="link" aria-describedby={heading} onClick={onUnrecognised}>
          {t.unrecognised}
        </Button>
      </p>
    </li>
  )
}
