import { togetherTexts } from '../../ui/language/subjects/together'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { Comparison } from '../comparison/Comparison'
import { clearRelations, type Changes } from '../comparison/compareWords'
import { namesInSentence } from '../../content/words/resultWords'
import { changesOf } from './changesOf'
import { FromCode, type Person } from './FromCode'
import styles from './TogetherPage.module.css'

type Props = { readonly first: Person; readonly second: Person }

/** Where two people differ, and what they may ask each other about it. */
export function SideBySide({ first, second }: Props) {
  const t = useTexts(togetherTexts)
  const changes = changesOf(first.putIn, second.putIn)
  const [one, other] = [first.putIn, second.putIn]
  return (
    <>
      <section className={styles.section}>
        <h2>{changes ? t.sameTitle : t.apartTitle}</h2>
        <p>{t.reading}</p>
        {'scan' in one && 'scan' in other ? (
          <Comparison
            first={{ ...first, scan: one.scan }}
            second={{ ...second, scan: other.scan }}
          />
        ) : (
          <FromCode first={first} second={second} />
        )}
      </section>
      <Questions changes={changes} />
    </>
  )
}

function Questions({ changes }: { readonly changes: Changes | undefined }) {
  const t = useTexts(togetherTexts)
  const locale = useLocale()
  return (
    <section className={styles.section}>
      <h2>{t.questionsTitle}</h2>
      <ul className={styles.questions}>
        {[...fittingQuestions(), t.questionSurprise, t.questionHelp].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  )

  /** About what differs clearly; where nothing does, about being alike. */
  function fittingQuestions(): string[] {
    if (!changes || Object.values(changes).every((change) => change === undefined)) return []
    const clear = clearRelations(changes)
    if (clear.length === 0) return [t.questionAlike]
    return [fill(t.questionDiffer, { relations: namesInSentence(locale, clear) })]
  }
}
