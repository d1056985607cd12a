import { pointOn, profilePath, ringPath } from './radarGeometry'
import styles from './Mark.module.css'

const box = { centre: { x: 20, y: 21.5 }, radius: 19 }

/** The rounded scores of the example on the landing page; `public/icon.svg` has them too. */
const profile = [69, 56, 44, 81, 63]

/** The mark of the app: a pentagon with a real profile in it. */
export function Mark() {
  const { path } = profilePath(profile.map((score, axis) => pointOn(box, axis, score)))
  return (
    <svg className={styles.mark} width={40} height={40} viewBox="0 0 40 40" aria-hidden="true">
      <path className={styles.frame} fill="none" stroke="currentColor" d={ringPath(box, 100)} />
      <path className={styles.profile} d={path} />
    </svg>
  )
}
