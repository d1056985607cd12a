import type { Form } from '../../core/framework'
import type { ScanScore } from '../../core/score'
import { formatDay } from '../../ui/language/locale'
import { reportTexts } from '../../ui/language/subjects/report'
import { readingTexts } from '../../ui/language/subjects/reading'
import { resultTexts } from '../../ui/language/subjects/result'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { readSite } from '../../platform/address'
import { today } from '../../platform/clock'
import { Paper } from '../../ui/paper/Paper'
import { useScan } from '../../record/scan'
import { headlineWords, titleText } from '../../content/words/headlineWords'
import { PaperAnswers } from './PaperAnswers'
import { PaperCertainty } from './PaperCertainty'
import { PaperDilemmas } from './PaperDilemmas'
import { PaperOwnWords } from './PaperOwnWords'
import { PaperRadar } from './PaperRadar'
import { PaperScales } from './PaperScales'
import { PaperStep } from './PaperStep'
import type { ReportChoices } from './choices'
import styles from '../../ui/paper/Paper.module.css'

type Props = {
  readonly form: Form
  readonly score: ScanScore
  readonly choices: ReportChoices
}

/** The report itself: what is printed, and on the screen what it will look like. */
export function ReportPaper({ form, score, choices: { parts, name, withAddress } }: Props) {
  const t = useTexts(reportTexts)
  const result = useTexts(resultTexts)
  const reading = useTexts(readingTexts)
  const locale = useLocale()
  const scan = useTexts(scanTexts)
  const answers = useScan((state) => state.answers)
  const headline = headlineWords({ t: result, scan, locale }, { form, answers, score })
  const below = [...headline.lead, ...headline.questions]
  const facts = [t[form], formatDay(locale, today()), name.trim() && fill(t.forName, { name })]
  return (
    <Paper>
      <header className={styles.head}>
        <p className={styles.kicker}>{t.paperKicker}</p>
        <h3 className={styles.title}>{titleText(headline)}</h3>
        {below.length > 0 && <p className={styles.lead}>{below.join(' ')}</p>}
        <p className={styles.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      </header>
      <PaperRadar scales={score.relations} />
      {parts.includes('ownWords') && <PaperOwnWords form={form} />}
      {parts.includes('certainty') && <PaperCertainty score={score} />}
      {parts.includes('scales') && <PaperScales form={form} score={score} />}
      {parts.includes('dilemmas') && <PaperDilemmas />}
      {parts.includes('step') && <PaperStep />}
      {parts.includes('answers') && <PaperAnswers form={form} />}
      <footer className={styles.small}>
        <h4>{t.smallPrint}</h4>
        <p>
          {result.radarNote} {reading.self}
        </p>
        {withAddress && <p className={styles.address}>{readSite()}</p>}
      </footer>
    </Paper>
  )
}
