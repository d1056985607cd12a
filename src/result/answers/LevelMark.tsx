import type { Level } from '../../core/framework'
import styles from './AllAnswers.module.css'

/**
 * The mark of an answer: a dot for what I do, a square for a team, an open triangle for an
 * organisation.
 */
export function LevelMark({ level }: { readonly level: Level }) {
  return (
    <svg className={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[level]}
    </svg>
  )
}

const shapes = {
  I: <circle cx={8} cy={8} r={6.5} fill="currentColor" />,
  T: <rect x={2.5} y={2.5} width={11} height={11} fill="currentColor" />,
  O: <path d="M8,2 L14.5,13.5 H1.5 Z" fill="none" stroke="currentColor" strokeWidth={2} />,
}
