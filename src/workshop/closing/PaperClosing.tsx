import type { Picture } from '../board/rounds'
import type { Screen } from '../board/savedBoard'
import { formatDay } from '../../ui/language/locale'
import { closingTexts } from '../../ui/language/subjects/closing'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { groupAgreements, agreementSize, whoAndWhen } from './agreementGroups'
import { paperQuestions } from './paperQuestions'
import styles from './GroupReport.module.css'
import paperStyles from '../../ui/paper/Paper.module.css'

/** The agreements of the group, and the day it meets again. */
export function PaperAgreements({ agreements, nextDay }: Pick<Screen, 'agreements' | 'nextDay'>) {
  const t = useTexts(closingTexts)
  const locale = useLocale()
  if (agreements.length === 0 && nextDay === undefined) return null
  return (
    <section className={paperStyles.part}>
      {agreements.length > 0 && <h4>{t.screenThen}</h4>}
      <div className={styles.agreements} data-size={agreementSize(agreements)}>
        {groupAgreements(agreements).map(({ kind, agreements: some }) => (
          <div key={kind}>
            <h5>{t[kind]}</h5>
            <ul>
              {some.map((each, place) => (
                // oxlint-disable-next-line react/no-array-index-key -- lines have no other name
                <li key={place}>
                  {each.what} <span className={styles.who}>{whoAndWhen(each)}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {nextDay !== undefined && (
        <p>
          <strong>{fill(t.paperNext, { day: formatDay(locale, nextDay) })}</strong>
        </p>
      )}
    </section>
  )
}

type QuestionsProps = { readonly picture?: Picture; readonly most: number }

/** The questions of the cards that fit this group. */
export function PaperQuestions({ picture, most }: QuestionsProps) {
  const t = useTexts(closingTexts)
  const questions = paperQuestions(picture, useLocale(), most)
  return (
    <section className={paperStyles.part}>
      <h4>{t.paperQuestions}</h4>
      <ul className={styles.questions}>
        {questions.map(({ title, question }) => (
          <li key={question}>
            <p className={styles.card}>{title}</p>
            <p>{question}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const LINES = 24

/** As many lines to write on as there is room for. */
export function PaperLines({ title }: { readonly title: string }) {
  return (
    <div className={styles.lines} aria-hidden="true">
      <h4>{title}</h4>
      {Array.from({ length: LINES }, (_, line) => (
        <i key={line} />
      ))}
    </div>
  )
}
