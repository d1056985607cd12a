import { readSite } from '../../../platform/address'
import { screenTexts } from '../../../ui/language/subjects/screen'
import { shareTexts } from '../../../ui/language/subjects/share'
import { fill } from '../../../ui/language/fill'
import { useTexts } from '../../../ui/language/texts'
import { WorkshopQr } from '../../link/WorkshopQr'
import { TwoParts } from './TwoParts'
import type { ViewProps } from './viewProps'
import styles from './Views.module.css'

/** The way in: a code that a phone reads from the back of the room. */
export function JoinView({ screen }: ViewProps) {
  const t = useTexts(screenTexts)
  const share = useTexts(shareTexts)
  const how = { room: share.doRoom, distance: share.doDistance, both: share.doBoth }
  const handIn = fill(t.joinHandIn, { how: how[screen.workshop.handIn] })
  const address = readSite()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
  return (
    <TwoParts
      picture={
        <>
          <div className={styles.figure}>
            <WorkshopQr workshop={screen.workshop} />
          </div>
          <p className={styles.address}>{address}</p>
        </>
      }
    >
      <ol className={styles.steps}>
        {[t.joinScan, t.joinDo, t.joinShare, handIn].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.note}>{t.joinOther}</p>
    </TwoParts>
  )
}
