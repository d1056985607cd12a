import type { StatementEntry } from '../../content/schema'
import { answerWords } from '../../content/words/answerWords'
import { useScan } from '../../record/scan'
import { ownWordsTexts } from '../../ui/language/subjects/ownWords'
import { scanTexts } from '../../ui/language/subjects/scan'
import { useLocale, useTexts } from '../../ui/language/texts'
import styles from './Quote.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly statement: StatementEntry
  /** The subject, shown above it. */
  readonly about: string
  /** A remark on the answer, beside it. */
  readonly note?: string | undefined
}

/** A statement with its answer, in the colour of its relation. */
export function Quote({ statement, about, note }: Props) {
  const t = useTexts(ownWordsTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const answer = useScan(({ answers }) => answers[statement.id])
  return (
    <div className={styles.quote} data-tone={statement.relation}>
      <p className={styles.about}>{about}</p>
      <blockquote>{statement.text[locale]}</blockquote>
      <p className={styles.given}>
        <span className={styles.answer}>
          <span className={patterns.visuallyHidden}>{t.answer} </span>
          {answer !== undefined && answerWords(answer, scan)}
        </span>{' '}
        {note}
      </p>
    </div>
  )
}
