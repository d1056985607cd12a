import type { ComponentProps } from 'react'
import styles from './Button.module.css'
import { classNames } from './classNames'

type Look = 'primary' | 'secondary' | 'link'

const classOf: Record<Look, string> = {
  primary: classNames(styles.button, styles.primary),
  secondary: classNames(styles.button, styles.secondary),
  link: classNames(styles.link),
}

/** A button that does something on this page; its text says what. */
export function Button({ look = 'primary', ...rest }: ComponentProps<'button'> & { look?: Look }) {
  return <button type="button" className={classOf[look]} {...rest} />
}

/** A link that looks like a button. */
export function ButtonLink({
  look = 'primary',
  children,
  ...rest
}: ComponentProps<'a'> & { look?: Look }) {
  return (
    <a className={classOf[look]} {...rest}>
      {children}
    </a>
  )
}
