import type { ReactNode } from 'react'
import './Paper.css'
import './PaperFigures.css'
import './PaperPrint.css'

/** A report as it will be printed, and on the screen what it will look like. */
export function Paper({ children }: { readonly children: ReactNode }) {
  return <article className="paper">{children}</article>
}
