import { ownLineTexts } from '../../ui/language/subjects/ownLine'
import { useTexts } from '../../ui/language/texts'
import { Notice } from '../../ui/Notice'
import styles from '../Shell.module.css'
import patterns from '../../ui/patterns.module.css'
import { classNames } from '../../ui/classNames'

/** Says that other statements belong here, and that the app's own stand in for them. */
export function MissedBank() {
  const t = useTexts(ownLineTexts)
  return (
    <div className={classNames(patterns.pageWidth, styles.keepingNotice)}>
      <Notice>
        <p>
          {t.missed} {t.instead}
        </p>
      </Notice>
    </div>
  )
}
