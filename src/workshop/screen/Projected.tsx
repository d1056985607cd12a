import type { ReactNode } from 'react'
import { ownBank } from '../../content/inUse'
import { ownLineWords } from '../../content/words/ownLineWords'
import { partsOf } from '../../core/views'
import type { Screen } from '../board/savedBoard'
import { groupTexts } from '../../ui/language/subjects/group'
import { ownLineTexts } from '../../ui/language/subjects/ownLine'
import { screenTexts } from '../../ui/language/subjects/screen'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { isLate, Latecomers } from './Latecomers'
import { ScreenFoot } from './ScreenFoot'
import { showableView } from './showable'
import { viewComponents } from './views/viewComponents'
import { viewKicker, viewStatus, viewTitle } from './viewWords'
import { classNames } from '../../ui/classNames'
import styles from './Screen.module.css'
import patterns from '../../ui/patterns.module.css'

type Props = {
  readonly screen: Screen
  /** The part in a corner that only the projector shows. */
  readonly extra?: ReactNode
  /** Whether it is drawn small, on the board. */
  readonly small?: boolean
}

/** The group's screen: a question at the top, and its subject. */
export function Projected({ screen, extra, small = false }: Props) {
  const t = useTexts(screenTexts)
  const group = useTexts(groupTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const view = showableView(screen)
  const kicker = viewKicker(t, locale, view)
  const View = viewComponents[partsOf(view).kind]
  return (
    <div className={classNames(styles.screen, small && styles.small)}>
      <header className={styles.head}>
        {screen.practice && <p className={styles.practice}>{group.practice}</p>}
        <div className={styles.about}>
          <p className={patterns.kicker}>
            {[screen.workshop.title || group.untitled, kicker].filter(Boolean).join(' · ')}
          </p>
          <OwnLine />
        </div>
        <Heading small={small}>{viewTitle(t, locale, view, screen)}</Heading>
        {!small && (
          <p role="status" className={patterns.visuallyHidden}>
            {fill(t.status, { title: viewStatus(t, scan, locale, view, screen) })}
          </p>
        )}
      </header>
      <div className={styles.body}>
        <View screen={screen} view={view} />
        {isLate({ ...screen, view }) && <Latecomers workshop={screen.workshop} />}
      </div>
      <ScreenFoot screen={screen}>{extra}</ScreenFoot>
    </div>
  )
}

/** Whose statements these are, on the line of the title, so that the screen gets no higher. */
function OwnLine() {
  const t = useTexts(ownLineTexts)
  const own = ownBank()
  // The people who read it here did not write them.
  return own && <p className={styles.ownLine}>{ownLineWords(t, own, false)}</p>
}

/** The board that shows it small has its own heading. */
function Heading({ small, children }: { small: boolean; children: ReactNode }) {
  return small ? (
    <p className={styles.question}>{children}</p>
  ) : (
    <h1 tabIndex={-1} className={styles.question}>
      {children}
    </h1>
  )
}
