import { useId } from 'react'
import { framework } from '../../content/framework'
import type { StatementEntry } from '../../content/schema'
import { answerWords } from '../../content/words/answerWords'
import { useScan } from '../../record/scan'
import { Button } from '../../ui/Button'
import { ownWordsTexts } from '../../ui/language/subjects/ownWords'
import { scanTexts } from '../../ui/language/subjects/scan'
import { useLocale, useTexts } from '../../ui/language/texts'
import type { OwnWord } from './ownWords'
import styles from './OwnWords.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly word: OwnWord
  readonly title: string
  readonly question: string
  readonly onTopic: (isTopic: boolean) => void
  readonly onUnrecognised: () => void
}

/** Two answers of one person, what is at odds between them, and a question about it. */
export function QuoteCard({ word, title, question, onTopic, onUnrecognised }: Props) {
  const t = useTexts(ownWordsTexts)
  const heading = useId()
  const { contrast, isTopic } = word
  return (
    <li className={styles.card} data-topic={isTopic || undefined}>
      <h3 id={heading}>{title}</h3>
      <div className={styles.quotes}>
        <Quote statement={contrast.high} />
        <Quote statement={contrast.low} />
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

/** A statement with the answer that was given, in the colour of its relation. */
function Quote({ statement }: { readonly statement: StatementEntry }) {
  const t = useTexts(ownWordsTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const answer = useScan(({ answers }) => answers[statement.id])
  return (
    <div className={styles.quote} data-tone={statement.relation}>
      <p className={styles.relation}>{framework.relations[statement.relation].label[locale]}</p>
      <blockquote>{statement.text[locale]}</blockquote>
      <p className={styles.answer}>
        <span className={patterns.visuallyHidden}>{t.answer} </span>
        {answer !== undefined && answerWords(answer, scan)}
      </p>
    </div>
  )
}
