import type { ReactNode } from 'react'
import styles from './DilemmaChart.module.css'

type DilemmaRow = {
  readonly id: string
  readonly name: string
  /** The names of the left and the right end, shown once there is a choice. */
  readonly ends: readonly [left: ReactNode, right: ReactNode]
  /** The first choice and those after it: 3 clearly left … 0 clearly right. Empty if skipped. */
  readonly choices: readonly number[]
}

type Props = {
  /** Every row in words, for people who cannot see it. */
  readonly description: string
  /** What the marks mean, and the words for a row without any. */
  readonly words: { readonly first: string; readonly later: string; readonly skipped: string }
  readonly rows: readonly DilemmaRow[]
}

const points = [3, 2, 1, 0] as const

/** Choices between two ends on lines of four points: a dot for the first, rings for later ones. */
export function DilemmaChart({ description, words, rows }: Props) {
  return (
    <div className={styles.dilemmaChart} role="img" aria-label={description}>
      <p className={styles.legend}>
        <span>
          <LegendMark className={styles.first} />
          {words.first}
        </span>
        <span>
          <LegendMark className={styles.later} />
          {words.later}
        </span>
      </p>
      {rows.map(({ id, name, ends: [left, right], choices }) => (
        <div key={id} className={styles.row}>
          <span className={styles.name}>{name}</span>
          {choices.length > 0 ? (
            <>
              <span>{left}</span>
              <span>{right}</span>
              <Track choices={choices} />
            </>
          ) : (
            <span className={styles.skipped}>{words.skipped}</span>
          )}
        </div>
      ))}
    </div>
  )
}

function Track({ choices }: { choices: readonly number[] }) {
  const [first = 0, ...later] = choices
  return (
    <svg className={styles.track}>
      <line className={styles.line} x1={at(3)} x2={at(0)} y1="50%" y2="50%" />
      <line className={styles.middle} x1="50%" x2="50%" y1="20%" y2="80%" />
      {points.map((point) => (
        <circle key={point} className={styles.point} cx={at(point)} cy="50%" r="3" />
      ))}
      <line
        className={styles.moved}
        x1={at(Math.max(...choices))}
        x2={at(Math.min(...choices))}
        y1="50%"
        y2="50%"
      />
      {points
        .filter((point) => later.includes(point))
        .map((point) => (
          <circle key={point} className={styles.later} cx={at(point)} cy="50%" r="10" />
        ))}
      <circle className={styles.first} cx={at(first)} cy="50%" r="6" />
    </svg>
  )
}

function LegendMark({ className }: { className: string | undefined }) {
  return (
    <svg className={styles.mark} width={24} height={24} viewBox="-12 -12 24 24">
      <circle className={className} r={className === styles.first ? 6 : 10} />
    </svg>
  )
}

/** The centre of the first, second, third or fourth quarter of the line. */
function at(choice: number): string {
  return `${String(12.5 + 25 * (3 - choice))}%`
}
