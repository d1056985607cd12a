import { framework } from '../../content/framework'
import { answerWords } from '../../content/words/answerWords'
import type { Form } from '../../core/framework'
import { useScan } from '../../record/scan'
import { ownWordsTexts } from '../../ui/language/subjects/ownWords'
import { scanTexts } from '../../ui/language/subjects/scan'
import { useLocale, useTexts } from '../../ui/language/texts'
import { contrastWords } from '../ownWords/contrastWords'
import { headingOf, ownWordsOf } from '../ownWords/ownWords'
import paperStyles from '../../ui/paper/Paper.module.css'
import styles from './PaperOwnWords.module.css'

/** The answers side by side, each with its question. */
export function PaperOwnWords({ form }: { readonly form: Form }) {
  const t = { ...useTexts(scanTexts), ...useTexts(ownWordsTexts) }
  const locale = useLocale()
  const answers = useScan((scan) => scan.answers)
  const marks = useScan((scan) => scan.ownWords)
  const words = ownWordsOf(form, answers, marks)
  if (words.length === 0) return undefined
  return (
    <section className={paperStyles.part}>
      <h4>{headingOf(words, t)}</h4>
      <div className={styles.cards}>
        {words.map((word) => {
          const { title, question } = contrastWords(t, locale, answers, word)
          return (
            <div key={word.key} className={styles.card}>
              <h5>{title}</h5>
              {[word.contrast.high, word.contrast.low].map(({ id, relation, text }) => (
                <p key={id} className={styles.quote} data-tone={relation}>
                  <span>{framework.relations[relation].label[locale]}</span> {text[locale]}{' '}
                  <b>{answerWords(answers[id] ?? 'na', t)}</b>
                </p>
              ))}
              <p className={styles.question}>{question}</p>
            </div>
          )
        })}
      </div>
    </section>
  )
}
