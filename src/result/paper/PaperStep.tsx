import type { Form } from '../../core/framework'
import { today } from '../../platform/clock'
import { useScan } from '../../record/scan'
import { formatDay } from '../../ui/language/locale'
import { stepTexts } from '../../ui/language/subjects/step'
import { useLocale, useTexts } from '../../ui/language/texts'
import { fittingRelations } from '../step/ideas'
import { suggestedStep } from '../step/suggestedStep'
import styles from './ReportPaper.module.css'

type Row = { readonly name: string; readonly text: string }

/** From this many characters on they are printed smaller. */
const MUCH = 250

/** The step, with whom and when; a line to write on for parts that are empty. */
export function PaperStep({ rows }: { readonly rows: readonly Row[] }) {
  const t = useTexts(stepTexts)
  return (
    <section>
      <h4>{t.title}</h4>
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

/** The number of characters written. */
export function lengthOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { text }) => sum + text.length, 0)
}

/**
 * The questions about a step, with the kept answers, or else with the suggestions on the screen.
 */
export function useStepRows(form: Form): Row[] {
  const t = useTexts(stepTexts)
  const locale = useLocale()
  const answers = useScan((scan) => scan.answers)
  const ownWords = useScan((scan) => scan.ownWords)
  const wishes = useScan((scan) => scan.wishes)
  const kept = useScan((scan) => scan.step)
  const publicValue = useScan((scan) => scan.publicValue)
  const fitting = fittingRelations(form, { answers, ownWords, wishes })
  const { what, withWhom, when } = kept ?? suggestedStep(fitting, locale, today())
  return [
    { name: t.what, text: what },
    { name: t.withWhom, text: withWhom },
    { name: t.when, text: when && formatDay(locale, when) },
    { name: t.publicValue, text: publicValue },
  ]
}
