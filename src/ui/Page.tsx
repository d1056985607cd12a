import type { ReactNode } from 'react'
import { classNames } from './classNames'
import styles from './Page.module.css'
import patterns from './patterns.module.css'

type Props = {
  /** Full width for pages with a figure beside the text, narrow for reading and filling in. */
  readonly width?: 'full' | 'narrow'
  readonly children: ReactNode
}

/** The body of a page. */
export function Page({ width = 'narrow', children }: Props) {
  return (
    <div className={classNames(patterns.pageWidth, patterns.pageBody)}>
      <div className={width === 'narrow' ? patterns.narrow : undefined}>{children}</div>
    </div>
  )
}

type HeadingProps = { readonly kicker?: string; readonly children: ReactNode }

/** The one first-level heading; it takes the focus when a new page opens. */
export function PageHeading({ kicker, children }: HeadingProps) {
  return (
    <div className={styles.heading}>
      {kicker !== undefined && <p className={patterns.kicker}>{kicker}</p>}
      <h1 tabIndex={-1}>{children}</h1>
    </div>
  )
}
