import type { ReactNode } from 'react'
import { classNames } from '../classNames'
import styles from './Paper.module.css'
import figures from './PaperFigures.module.css'

type Props = { readonly className?: string | undefined; readonly children: ReactNode }

/** A report to print, with a preview on the screen. */
export function Paper({ className, children }: Props) {
  return (
    <article className={classNames(styles.paper, figures.figures, className)} data-alone="print">
      {children}
    </article>
  )
}
