import type { ComponentProps } from 'react'
import './Notice.css'

/** Something the person should know before going on. Blames nobody. */
export function Notice(props: ComponentProps<'div'>) {
  return <div className="notice" {...props} />
}
