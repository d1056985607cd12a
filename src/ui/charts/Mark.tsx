import { markPaths } from './markPaths'
import styles from './Mark.module.css'

/**
 * The mark of the app: a pentagon with a real profile in it, that of the example on the landing
 * page.
 */
export function Mark() {
  return (
    <svg className={styles.mark} width={40} height={40} viewBox="0 0 40 40" aria-hidden="true">
      <path className={styles.frame} fill="none" stroke="currentColor" d={markPaths.frame} />
      <path className={styles.profile} d={markPaths.profile} />
    </svg>
  )
}
