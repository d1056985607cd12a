import { useState, type ReactNode } from 'react'
import styles from './Disclosure.module.css'
import patterns from './patterns.module.css'

type Props = {
  readonly summary: ReactNode
  /** What it is about, for those who do not see where it stands. */
  readonly about?: string
  /** Whether it is open to begin with. */
  readonly open?: boolean
  readonly children: ReactNode
}

/** More to read for who wants it, out of the way for who does not. */
export function Disclosure({ summary, about, open = false, children }: Props) {
  // Only what it is at first counts: after that it is opened and closed by the person.
  const [openAtFirst] = useState(open)
  return (
    <details className={styles.disclosure} open={openAtFirst}>
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
