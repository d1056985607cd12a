import { levels } from '../../core/framework'
import { formatDay } from '../../ui/language/locale'
import { planTexts } from '../../ui/language/subjects/plans'
import { reportTexts } from '../../ui/language/subjects/report'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { useScan } from '../../record/scan'
import { isWritten } from './parts'
import styles from '../../ui/paper/Paper.module.css'

/** The plans that were written down, and what they are for. */
export function PaperPlans() {
  const t = useTexts(reportTexts)
  const { planI, planT, planO } = useTexts(planTexts)
  const locale = useLocale()
  const plans = useScan((scan) => scan.plans)
  const publicValue = useScan((scan) => scan.publicValue)
  const names = { I: planI, T: planT, O: planO }
  const written = levels.flatMap((level) => {
    const { what = '', withWhom = '', when = '' } = plans[level] ?? {}
    if (!isWritten(what) && !isWritten(withWhom)) return []
    const details = [
      isWritten(withWhom) && fill(t.planWith, { people: withWhom }),
      when !== '' && fill(t.planWhen, { day: formatDay(locale, when) }),
    ].filter((detail) => detail !== false)
    return [{ level, what, details: details.join(' · ') }]
  })
  return (
    <section className={styles.part}>
      <h4>{t.paperPlans}</h4>
      <dl className={styles.list}>
        {written.map(({ level, what, details }) => (
          <div key={level}>
            <dt>{names[level]}</dt>
            <dd>
              {what}
              {details !== '' && <p className={styles.note}>{details}</p>}
            </dd>
          </div>
        ))}
        {isWritten(publicValue) && (
          <div>
            <dt>{t.publicValue}</dt>
            <dd>{publicValue}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
