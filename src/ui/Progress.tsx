import type { ReactNode } from 'react'
import './Progress.css'

type Props = {
  readonly done: number
  readonly total: number
  /** The same in words; people who cannot see the pentagons miss nothing. */
  readonly children: ReactNode
}

/** How far the person is: in pentagons and in words. */
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
