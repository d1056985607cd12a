import type { ComponentProps } from 'react'
import './Notice.css'

/** Something people should know before they continue. Blames nobody. */
export function Notice(props: ComponentProps<'div'>) {
  return <div className="notice" {...props} />
}
