import type { ReactNode } from 'react'
import './Paper.css'
import './PaperFigures.css'
import './PaperPrint.css'

/** A report as it will be printed; on screen, a preview of that. */
export function Paper({ children }: { readonly children: ReactNode }) {
  return <article className="paper">{children}</article>
}
