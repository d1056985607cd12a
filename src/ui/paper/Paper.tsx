import type { ReactNode } from 'react'
import { classNames } from '../classNames'
import styles from './Paper.module.css'
import figures from './PaperFigures.module.css'

type Props = { readonly className?: string | undefined; readonly children: ReactNode }

/** A report as it will be printed, and on the screen what it will look like. */
export function Paper({ className, children }: Props) {
  return (
    <article className={classNames(styles.paper, figures.figures, className)} data-alone="print">
      {children}
    </article>
  )
}
