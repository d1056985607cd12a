import { useState, type ReactNode } from 'react'
import { classNames } from './classNames'
import styles from './Disclosure.module.css'
import patterns from './patterns.module.css'

type Props = {
  readonly summary: ReactNode
  /** What it is about, for people who cannot see its surroundings. */
  readonly about?: string
  /** Whether it is open to begin with. */
  readonly open?: boolean
  /** `row`: a part of a page, initially closed, between lines. */
  readonly look?: 'row'
  readonly children: ReactNode
}

/** More to read for people who want it, out of the way for others. */
export function Disclosure({ summary, about, open = false, look, children }: Props) {
  // Only the first value counts: after that the person opens and closes it.
  const [openAtFirst] = useState(open)
  return (
    <details
      className={classNames(styles.disclosure, look === 'row' && styles.row)}
      open={openAtFirst}
    >
      <summary>
        <span>
          {summary}{' '}
          {about !== undefined && <span className={patterns.visuallyHidden}>{about}</span>}
        </span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
