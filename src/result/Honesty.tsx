import type { Form } from '../core/framework'
import { resultTexts } from '../ui/language/subjects/result'
import { useTexts } from '../ui/language/texts'
import styles from './ResultPage.module.css'
import patterns from '../ui/patterns.module.css'

type Props = {
  readonly form: Form
  /** Whether most answers, or many in a row, were the same. */
  readonly isStraightlining: boolean
}

/** What the numbers are not. */
export function Honesty({ form, isStraightlining }: Props) {
  const t = useTexts(resultTexts)
  return (
    <section className={patterns.section}>
      <h2>{t.honestyTitle}</h2>
      <ul className={styles.list}>
        <li>{t.honestyNorm}</li>
        <li>{t.honestySelf}</li>
        {form === 'quick' && <li>{t.honestyQuick}</li>}
        {isStraightlining && <li>{t.honestyUniform}</li>}
      </ul>
    </section>
  )
}
