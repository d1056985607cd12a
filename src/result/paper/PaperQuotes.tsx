import { framework } from '../../content/framework'
import { answerWords } from '../../content/words/answerWords'
import type { Form } from '../../core/framework'
import { useScan } from '../../record/scan'
import { ownWordsTexts } from '../../ui/language/subjects/ownWords'
import { reportTexts } from '../../ui/language/subjects/report'
import { scanTexts } from '../../ui/language/subjects/scan'
import { wishesTexts } from '../../ui/language/subjects/wishes'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { contrastWords } from '../ownWords/contrastWords'
import { headingOf, ownWordsOf } from '../ownWords/ownWords'
import { topicsFirst } from './topicsFirst'
import styles from './ReportPaper.module.css'

/** The number that fits beside each other. */
const MOST = 3

/** Answers side by side, each pair with its question; topics to talk about come first. */
export function PaperQuotes({ form }: { readonly form: Form }) {
  const t = { ...useTexts(scanTexts), ...useTexts(ownWordsTexts) }
  const locale = useLocale()
  const answers = useScan((scan) => scan.answers)
  const marks = useScan((scan) => scan.ownWords)
  const words = topicsFirst(ownWordsOf(form, answers, marks)).slice(0, MOST)
  if (words.length === 0) return undefined
  return (
    <section>
      <h4>{headingOf(words, t)}</h4>
      <div className={styles.pairs}>
        {words.map((word) => {
          const { title, question } = contrastWords(t, locale, answers, word)
          return (
            <div key={word.key} className={styles.pair}>
              <h5>{title}</h5>
              {[word.contrast.high, word.contrast.low].map(({ id, relation, text }) => (
                <div key={id} className={styles.quote} data-tone={relation}>
                  <p className={styles.about}>{framework().relations[relation].label[locale]}</p>
                  <blockquote>{text[locale]}</blockquote>
                  <p className={styles.answer}>
                    {answerWords(answers[id] ?? 'na', t)}
                    <Wish id={id} />
                  </p>
                </div>
              ))}
              <p className={styles.question}>{question}</p>
              {word.isTopic && <p className={styles.topic}>{t.talk}</p>}
            </div>
          )
        })}
      </div>
    </section>
  )
}

/** The person's wish, after the answer. */
function Wish({ id }: { readonly id: string }) {
  const t = useTexts(reportTexts)
  const words = useTexts(wishesTexts)
  const wish = useScan((scan) => scan.wishes[id])
  return wish && ` · ${fill(t.wish, { wish: words[wish] })}`
}
