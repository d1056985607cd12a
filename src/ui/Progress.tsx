import type { ReactNode } from 'react'
import './Progress.css'

type Props = {
  readonly done: number
  readonly total: number
  /** The same in words; the picture beside it adds nothing for who cannot see it. */
  readonly children: ReactNode
}

/** How far one is: a row of pentagons, and the words. */
export function Progress({ done, total, children }: Props) {
  return (
    <div className="progress">
      <p className="kicker">{children}</p>
      <div className="progress-steps" aria-hidden="true">
        {Array.from({ length: total }, (_, i) => (
          <span
            key={i}
            className={i < done ? 'progress-step progress-step-done' : 'progress-step'}
          />
        ))}
      </div>
    </div>
  )
}
