import type { ReactNode } from 'react'
import styles from './Progress.module.css'
import patterns from './patterns.module.css'
import { classNames } from './classNames'

type Props = {
  readonly done: number
  readonly total: number
  /** The same in words; people who cannot see the pentagons miss nothing. */
  readonly children: ReactNode
}

/** The person's progress, in pentagons and in words. */
export function Progress({ done, total, children }: Props) {
  return (
    <div className={styles.progress}>
      <p className={patterns.kicker}>{children}</p>
      <div className={styles.steps} aria-hidden="true">
        {Array.from({ length: total }, (_, i) => (
          <span key={i} className={classNames(styles.step, i < done && styles.stepDone)} />
        ))}
      </div>
    </div>
  )
}
