import type { ReactNode } from 'react'
import './Disclosure.css'

type Props = {
  readonly summary: string
  /** What it is about, for those who do not see where it stands. */
  readonly about: string
  readonly children: ReactNode
}

/** More to read for who wants it, out of the way for who does not. */
export function Disclosure({ summary, about, children }: Props) {
  return (
    <details className="disclosure">
      <summary>
        <span>
          {summary}
          <span className="visually-hidden"> {about}</span>
        </span>
      </summary>
      <div className="disclosure-content">{children}</div>
    </details>
  )
}
