import { capitalised } from '../../../content/words/resultWords'
import type { RadarGeometry } from '../../../ui/charts/radarGeometry'
import { groupTexts } from '../../../ui/language/subjects/group'
import { screenTexts } from '../../../ui/language/subjects/screen'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import { staleNote, thirdsNotes } from '../../picture/countNotes'
import { findInGroup } from '../../picture/groupFindings'
import { GroupChanges } from '../../picture/GroupChanges'
import { GroupDots } from '../../picture/GroupDots'
import { GroupRadar } from '../../picture/GroupRadar'
import { GroupCells } from '../../picture/GroupTables'
import { GroupThirds } from '../../picture/GroupThirds'
import {
  differenceWords,
  dotNotes,
  hasRadar,
  lineNotes,
  thresholdWords,
} from '../../picture/groupWords'
import { Prompt, TwoParts } from './TwoParts'
import type { ViewProps } from './viewProps'
import styles from './Views.module.css'

/** Small enough for letters of size 18 to become at least 24 px on any projector. */
const geometry: RadarGeometry = {
  width: 420,
  height: 330,
  centre: { x: 210, y: 178 },
  radius: 134,
  compact: true,
}

export function RadarView({ screen }: ViewProps) {
  const { picture } = screen
  const t = useTexts(screenTexts)
  const group = useTexts(groupTexts)
  if (!picture) return null
  return (
    <TwoParts
      picture={
        hasRadar(picture) ? (
          <div className={styles.figure}>
            <GroupRadar picture={picture} geometry={geometry} />
          </div>
        ) : (
          <div className={styles.words}>
            <p className={styles.large}>{t.absentTitle}</p>
            <p>{t.absentText}</p>
          </div>
        )
      }
    >
      {hasRadar(picture) && (
        <>
          <Prompt title={t.look}>
            <p>{t.radarText}</p>
          </Prompt>
          <p className={styles.note}>
            {lineNotes(group, picture)} {staleNote(group, screen)}
          </p>
        </>
      )}
    </TwoParts>
  )
}

export function ThirdsView({ screen }: ViewProps) {
  const { picture } = screen
  const t = useTexts(screenTexts)
  const group = useTexts(groupTexts)
  if (!picture) return null
  const isAny = Object.keys(picture.thirds).length > 0
  return (
    <TwoParts
      picture={
        isAny ? (
          <GroupThirds picture={picture} />
        ) : (
          <div className={styles.words}>
            <p className={styles.large}>{capitalised(group.thirdsAbsent)}.</p>
            <p>{t.absentText}</p>
          </div>
        )
      }
    >
      {isAny && (
        <>
          <Prompt title={t.look}>
            <p>{group.apartQuestion}</p>
          </Prompt>
          <p className={styles.note}>{thirdsNotes(group, screen)}</p>
        </>
      )}
    </TwoParts>
  )
}

export function LevelsView({ screen }: ViewProps) {
  const { picture } = screen
  const t = useTexts(screenTexts)
  const group = useTexts(groupTexts)
  if (!picture) return null
  return (
    <TwoParts
      picture={
        <div className={styles.cells}>
          <GroupCells picture={picture} look="words" />
        </div>
      }
    >
      <Prompt title={t.look}>
        <p>{t.levelsText}</p>
      </Prompt>
      <p className={styles.note}>{staleNote(group, screen)}</p>
    </TwoParts>
  )
}

export function DifferencesView({ screen }: ViewProps) {
  const { picture, thresholds } = screen
  const t = useTexts(screenTexts)
  const group = useTexts(groupTexts)
  const locale = useLocale()
  if (!picture) return null
  const findings = findInGroup(picture)
  const named = findings.kind === 'found' ? findings.differences : []
  const unnamed =
    findings.kind === 'found'
      ? group.noDifference
      : fill(group.findingsFew, thresholdWords(locale, thresholds))
  return (
    <TwoParts
      picture={
        <div className={styles.dots}>
          <GroupDots picture={picture} />
        </div>
      }
    >
      <Prompt title={t.look}>
        {named.length === 0 ? (
          <p>{unnamed}</p>
        ) : (
          differenceWords(group, locale, named).map((words) => <p key={words}>{words}</p>)
        )}
      </Prompt>
      <p className={styles.note}>
        {dotNotes(group, picture)} {staleNote(group, screen)}
      </p>
    </TwoParts>
  )
}

export function CompareView({ screen }: ViewProps) {
  const t = useTexts(screenTexts)
  const group = useTexts(groupTexts)
  return (
    <TwoParts picture={<GroupChanges screen={screen} look="plot" />}>
      <Prompt title={t.look}>
        <p>{group.changeNote}</p>
      </Prompt>
    </TwoParts>
  )
}
