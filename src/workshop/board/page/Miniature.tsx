import type { Screen } from '../savedBoard'
import { Projected } from '../../screen/Projected'
import { RoomLanguage } from '../../screen/RoomLanguage'
import { showableView } from '../../screen/showable'
import { boardTexts } from '../../../ui/language/subjects/board'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { viewName } from './viewNames'
import styles from './Miniature.module.css'

/** The group's screen as it is now, scaled down. */
export function Miniature({ screen }: { readonly screen: Screen }) {
  const t = useTexts(boardTexts)
  const locale = useLocale()
  return (
    <>
      <p role="status" className={styles.onScreen}>
        {t.onScreen}: <b>{viewName(t, locale, showableView(screen))}</b>
      </p>
      <div className={styles.miniature}>
        <div inert aria-hidden="true">
          <RoomLanguage workshop={screen.workshop} meanwhile={null}>
            <Projected screen={screen} small />
          </RoomLanguage>
        </div>
      </div>
    </>
  )
}
