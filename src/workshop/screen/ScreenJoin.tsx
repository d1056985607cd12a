import type { Screen } from '../board/savedBoard'
import { screenTexts } from '../../ui/language/subjects/screen'
import { useTexts } from '../../ui/language/texts'
import { WorkshopQr } from '../link/WorkshopQr'
import styles from './ScreenFigures.module.css'

/** The way in: a code that a phone reads from the back of the room. */
export function ScreenJoin({ screen }: { readonly screen: Screen }) {
  const t = useTexts(screenTexts)
  return (
    <>
      <h1 tabIndex={-1}>{t.joinTitle}</h1>
      <div className={styles.figure}>
        <WorkshopQr workshop={screen.workshop} label={t.qrLabel} />
      </div>
    </>
  )
}
