import { levels } from '../../core/framework'
import { useScan } from '../../record/scan'
import { formatDay } from '../../ui/language/locale'
import { reportTexts } from '../../ui/language/subjects/report'
import { useLocale, useTexts } from '../../ui/language/texts'
import styles from './ReportPaper.module.css'

type Row = { readonly name: string; readonly text: string }

/** From so many characters on they are printed smaller. */
const MUCH = 250

/** The step, with whom and when; a line to write on where nothing was filled in. */
export function PaperStep({ rows }: { readonly rows: readonly Row[] }) {
  const t = useTexts(reportTexts)
  return (
    <section>
      <h4>{t.step}</h4>
      <dl className={styles.step} data-long={lengthOf(rows) > MUCH || undefined}>
        {rows.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** How many characters were written. */
export function lengthOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { text }) => sum + text.length, 0)
}

/** What is asked of a step, with what was filled in. */
export function useStepRows(): Row[] {
  const t = useTexts(reportTexts)
  const locale = useLocale()
  const plans = useScan((scan) => scan.plans)
  const publicValue = useScan((scan) => scan.publicValue)
  const step = levels.map((level) => plans[level]).find((plan) => plan !== undefined)
  return [
    { name: t.what, text: step?.what ?? '' },
    { name: t.withWhom, text: step?.withWhom ?? '' },
    { name: t.when, text: step?.when ? formatDay(locale, step.when) : '' },
    { name: t.forWhom, text: publicValue },
  ]
}
