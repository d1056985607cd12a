import { useId, useState } from 'react'
import { countedStatements } from '../../content/bank'
import type { Form } from '../../core/framework'
import { encodeRoute } from '../../journey/route'
import { useScan } from '../../record/scan'
import { answersTexts } from '../../ui/language/subjects/answers'
import { useLocale, useTexts } from '../../ui/language/texts'
import { AnswersKey } from './AnswersKey'
import { AnswerStrips } from './AnswerStrips'
import { AnswersTable } from './AnswersTable'
import { notApplicableWords } from './answersWords'
import { placeAnswers } from './placeAnswers'
import { ShownAnswer } from './ShownAnswer'
import styles from './AllAnswers.module.css'
import patterns from '../../ui/patterns.module.css'

/**
 * A mark for every answer that counts, in one strip for each relation; choosing one shows its text.
 */
export function AllAnswers({ form }: { readonly form: Form }) {
  const t = useTexts(answersTexts)
  const locale = useLocale()
  const answers = useScan((scan) => scan.answers)
  const heading = useId()
  const [chosen, setChosen] = useState<string>()
  const statements = countedStatements(form, answers)
  const strips = placeAnswers(statements, answers)
  const marks = strips.flatMap((strip) => strip.marks)
  if (marks.length === 0) return undefined

  const shown = marks.find(({ statement }) => statement.id === chosen)
  const without = notApplicableWords(t, locale, strips)
  return (
    <section className={patterns.section}>
      <h2 id={heading}>{t.title}</h2>
      <AnswersKey />
      <div className={styles.figure}>
        <div className={styles.layout}>
          <AnswerStrips
            labelledBy={heading}
            strips={strips}
            shown={shown}
            onChoose={({ statement }) => {
              setChosen(statement.id)
            }}
          />
          <ShownAnswer shown={shown} statements={statements} />
        </div>
      </div>
      {without !== undefined && <p className={patterns.note}>{without}</p>}
      <div className={styles.ways}>
        <AnswersTable statements={statements} />
        <a className={patterns.link} href={encodeRoute({ page: 'review', form })}>
          {t.change}
        </a>
      </div>
    </section>
  )
}
