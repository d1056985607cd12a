import type { ComponentProps } from 'react'
import './Button.css'

type Look = 'primary' | 'secondary' | 'link'

const classOf: Record<Look, string> = {
  primary: 'button button-primary',
  secondary: 'button button-secondary',
  link: 'button-link',
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
