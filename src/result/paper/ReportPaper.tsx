import type { Form } from '../../core/framework'
import type { ScanScore } from '../../core/score'
import { today } from '../../platform/clock'
import { formatDay } from '../../ui/language/locale'
import { reportTexts } from '../../ui/language/subjects/report'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { Paper } from '../../ui/paper/Paper'
import { useHeadline } from '../useHeadline'
import { PaperNumbers } from './PaperNumbers'
import { PaperOpening } from './PaperOpening'
import { PaperQuotes } from './PaperQuotes'
import { lengthOf, PaperStep, useStepRows } from './PaperStep'
import styles from './ReportPaper.module.css'

type Props = {
  readonly form: Form
  readonly score: ScanScore
  readonly withNumbers: boolean
}

/** More lines than a page has room for: those that fit are shown. */
const LINES = 24

/** A step this long leaves no room to write. */
const LONGEST_STEP = 600

/** A result on one page of A4, for talking and for writing on; the figures are on a second one. */
export function ReportPaper({ form, score, withNumbers }: Props) {
  const t = useTexts(reportTexts)
  const locale = useLocale()
  const headline = useHeadline(form, score)
  const step = useStepRows(form)
  return (
    <Paper>
      <div className={styles.front}>
        <p className={styles.kicker}>
          {fill(t.paperKicker, { form: t[form], day: formatDay(locale, today()) })}
        </p>
        <PaperOpening headline={headline} score={score} />
        <PaperQuotes form={form} />
        <PaperStep rows={step} />
        {lengthOf(step) <= LONGEST_STEP && <RoomToWrite />}
      </div>
      {withNumbers && <PaperNumbers form={form} score={score} />}
    </Paper>
  )
}

function RoomToWrite() {
  const t = useTexts(reportTexts)
  return (
    <section className={styles.room}>
      <h4>{t.room}</h4>
      <div className={styles.lines} aria-hidden="true">
        {Array.from({ length: LINES }, (_, i) => (
          <span key={i} />
        ))}
      </div>
    </section>
  )
}
