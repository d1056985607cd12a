import { savedTexts } from '../ui/language/subjects/saved'
import { shellTexts } from '../ui/language/subjects/shell'
import { useTexts } from '../ui/language/texts'
import { useKeeping } from './keeping'
import { classNames } from '../ui/classNames'
import styles from './SavedLine.module.css'

/** Says whether the answers are safely stored; "saved" only once they are. */
export function SavedLine() {
  const t = useTexts(savedTexts)
  const shell = useTexts(shellTexts)
  const status = useKeeping((keeping) => keeping.status)
  const medium = useKeeping((keeping) => keeping.medium)
  if (status === 'busy') return <p className={styles.savedLine}>{t.busy}</p>
  if (status === 'nothing' && medium !== 'memory')
    return <p className={styles.savedLine}>{shell.device}</p>
  if (status !== 'kept') return null
  if (medium === 'memory') return <p className={styles.savedLine}>{t.memory}</p>
  return (
    <p className={classNames(styles.savedLine, styles.kept)}>
      {medium === 'local' ? t.keptLocal : t.kept}
    </p>
  )
}
