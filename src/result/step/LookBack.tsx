import { planTexts } from '../../ui/language/subjects/plans'
import { useTexts } from '../../ui/language/texts'
import { CalendarButton } from './CalendarButton'
import { laterDay } from './planWords'
import styles from './NextStepPlans.module.css'

/** A date to look at the scan again. */
export function LookBack() {
  const t = useTexts(planTexts)
  return (
    <div className={styles.group}>
      <h3>{t.laterTitle}</h3>
      <p>{t.laterText}</p>
      <CalendarButton text={t.later} fileName={t.fileLater} day={() => laterDay(t)} />
    </div>
  )
}
