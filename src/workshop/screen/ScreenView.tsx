import type { Screen } from '../board/savedBoard'
import type { Relation } from '../../core/framework'
import type { RadarGeometry } from '../../ui/charts/radarGeometry'
import type { Picture } from '../board/rounds'
import { groupTexts } from '../../ui/language/subjects/group'
import { screenTexts } from '../../ui/language/subjects/screen'
import { useLocale, useTexts } from '../../ui/language/texts'
import { GroupDots } from '../picture/GroupDots'
import { GroupRadar } from '../picture/GroupRadar'
import { nothingWords, radarNotes } from '../picture/groupWords'
import { ScreenRelation } from './ScreenRelation'
import { viewTitle } from './screenWords'
import { classNames } from '../../ui/classNames'
import styles from './ScreenFigures.module.css'
import screenStyles from './Screen.module.css'

type Props = {
  readonly screen: Screen
  readonly view: 'radar' | 'differences' | Relation
}

/** Small enough for letters of size 18 to become at least 24 px on any projector. */
const geometry: RadarGeometry = {
  width: 420,
  height: 330,
  centre: { x: 210, y: 178 },
  radius: 134,
  compact: true,
}

/** The two thirds of the screen with the picture. */
export function ScreenView({ screen, view }: Props) {
  const t = useTexts(screenTexts)
  const group = useTexts(groupTexts)
  const locale = useLocale()
  const { picture, thresholds } = screen
  if (view !== 'radar' && view !== 'differences') {
    return <ScreenRelation screen={screen} relation={view} />
  }
  return (
    <>
      <h1 tabIndex={-1}>{viewTitle(t, locale, screen)}</h1>
      {!picture && (
        <div className={classNames(styles.figure, styles.words)}>
          <p className={styles.statement}>{group.nothingTitle}</p>
          <p>{nothingWords(group, locale, screen)}</p>
        </div>
      )}
      {picture && view === 'radar' && (
        <>
          <div className={styles.figure}>
            <GroupRadar picture={picture} thresholds={thresholds} geometry={geometry} />
          </div>
          <p className={screenStyles.note}>{radarNotes(group, locale, picture, thresholds)}</p>
        </>
      )}
      {picture && view === 'differences' && <Differences picture={picture} />}
    </>
  )
}

function Differences({ picture }: { picture: Picture }) {
  const t = useTexts(groupTexts)
  return (
    <>
      <div className={styles.dots}>
        <GroupDots picture={picture} />
      </div>
      <p className={screenStyles.note}>{t.dotsText}</p>
    </>
  )
}
