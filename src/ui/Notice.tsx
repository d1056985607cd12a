import type { ComponentProps } from 'react'
import styles from './Notice.module.css'
import { classNames } from './classNames'

/** Something the person should know before going on. Blames nobody. */
export function Notice({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={classNames(styles.notice, className)} {...rest} />
}
