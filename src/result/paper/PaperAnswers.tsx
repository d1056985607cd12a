import { bank, shownStatements } from '../../content/bank'
import { blocksOf } from '../../core/blocks'
import type { Form } from '../../core/framework'
import { reportTexts } from '../../ui/language/subjects/report'
import { scanTexts } from '../../ui/language/subjects/scan'
import { wishesTexts } from '../../ui/language/subjects/wishes'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { answerWords } from '../../content/words/answerWords'
import { classNames } from '../../ui/classNames'
import paperStyles from '../../ui/paper/Paper.module.css'
import styles from './PaperAnswers.module.css'

/** Every statement with its answer and what is wanted of it, block by block. */
export function PaperAnswers({ form }: { readonly form: Form }) {
  const t = useTexts(reportTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const wish = useTexts(wishesTexts)
  const answers = useScan(({ answers: given }) => given)
  const wishes = useScan(({ wishes: given }) => given)
  const { ambitions, levels } = bank.framework
  return (
    <section className={classNames(paperStyles.part, paperStyles.long, styles.answers)}>
      <h4>{t.paperAnswers}</h4>
      {blocksOf(form, shownStatements(form, answers)).map(
        ({ number, ambition, level, statements }) => (
          <div key={number}>
            <h5>
              {[level && levels[level].label[locale], ambitions[ambition].label[locale]]
                .filter(Boolean)
                .join(' · ')}
            </h5>
            <dl>
              {statements.map(({ id, text }) => {
                const answer = answers[id]
                const wanted = wishes[id]
                return (
                  <div key={id}>
                    <dt>{text[locale]}</dt>
                    <dd>
                      {answer === undefined ? t.skipped : answerWords(answer, scan)}
                      {wanted && ` · ${fill(t.wish, { wish: wish[wanted] })}`}
                    </dd>
                  </div>
                )
              })}
            </dl>
          </div>
        ),
      )}
    </section>
  )
}
