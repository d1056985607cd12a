import { dilemmas } from '../../content/dilemmas'
import { namesInSentence } from '../../content/words/resultWords'
import { firstChoices } from '../../core/dilemmas'
import { useScan } from '../../record/scan'
import { reportTexts } from '../../ui/language/subjects/report'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import paperStyles from '../../ui/paper/Paper.module.css'
import styles from './ReportPaper.module.css'

/** What was chosen first in each dilemma. */
export function PaperDilemmas() {
  const t = useTexts(reportTexts)
  const locale = useLocale()
  const choices = firstChoices(useScan((scan) => scan.choices))
  return (
    <section className={paperStyles.part}>
      <h4>{t.paperDilemmas}</h4>
      <dl className={styles.dilemmas}>
        {dilemmas.map(({ id, name, a, b }) => {
          const choice = choices[id]
          if (choice === undefined) return undefined
          const relation = namesInSentence(locale, [choice >= 2 ? a : b])
          return (
            <div key={id}>
              <dt>{name[locale]}</dt>
              <dd>{fill(choice === 3 || choice === 0 ? t.clearly : t.rather, { relation })}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
