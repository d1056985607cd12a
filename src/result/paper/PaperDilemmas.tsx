import { dilemmas } from '../../content/dilemmas'
import { firstChoices } from '../../core/dilemmas'
import { useScan } from '../../record/scan'
import { dilemmasTexts } from '../../ui/language/subjects/dilemmas'
import { reportTexts } from '../../ui/language/subjects/report'
import { useLocale, useTexts } from '../../ui/language/texts'
import { firstAct } from '../dilemmas/dilemmaStory'
import paperStyles from '../../ui/paper/Paper.module.css'
import styles from './ReportPaper.module.css'

/** The first choice in each dilemma. */
export function PaperDilemmas() {
  const t = useTexts(reportTexts)
  const words = useTexts(dilemmasTexts)
  const locale = useLocale()
  const choices = firstChoices(useScan((scan) => scan.choices))
  return (
    <section className={paperStyles.part}>
      <h4>{t.paperDilemmas}</h4>
      <dl className={styles.dilemmas}>
        {dilemmas.map((dilemma) => {
          const choice = choices[dilemma.id]
          if (choice === undefined) return undefined
          return (
            <div key={dilemma.id}>
              <dt>{dilemma.name[locale]}</dt>
              <dd>{firstAct(words, locale, dilemma, choice)}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
