import { bank } from '../../content/bank'
import type { StatementEntry } from '../../content/schema'
import { reviewTexts } from '../../ui/language/subjects/review'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { ToneLabel } from '../../ui/ToneLabel'
import { answerWords } from '../../content/words/answerWords'
import styles from './ReviewPage.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly statement: StatementEntry
  /** Whether it is one offered in place of one that did not apply. */
  readonly optional: boolean
  readonly href: string
}

/** One statement with its answer, and the link to change it. */
export function ReviewRow({ statement, optional, href }: Props) {
  const t = useTexts(reviewTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const answer = useScan(({ answers }) => answers[statement.id])
  const text = statement.text[locale]
  const without = optional ? t.instead : t.skipped
  const given = answer === undefined ? without : answerWords(answer, scan)
  return (
    <div className={styles.row}>
      <dt>
        <span className={styles.relation}>
          <ToneLabel
            tone={statement.relation}
            text={bank.framework.relations[statement.relation].label[locale]}
          />
        </span>{' '}
        {text}
      </dt>
      <dd className={answer === undefined ? styles.open : styles.answer}>{given}</dd>
      <dd className={styles.change}>
        <a href={href}>
          {answer === undefined ? t.fill : t.change}{' '}
          <span className={patterns.visuallyHidden}>{fill(t.changeFor, { statement: text })}</span>
        </a>
      </dd>
    </div>
  )
}
