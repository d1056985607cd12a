import type { ReactNode } from 'react'
import { AxisWords } from './AxisWords'
import styles from './DotPlot.module.css'
import patterns from '../patterns.module.css'
import { classNames } from '../classNames'

type DotPlotRow = {
  readonly id: string
  readonly name: ReactNode
  /** 0..100; absent where there are too few answers. */
  readonly score: number | undefined
  /** The ends of the band, within 0..100. */
  readonly from: number
  readonly to: number
  readonly thin: boolean
  /** Shown if there is no score. */
  readonly absent: string
  /** The whole row as one sentence, for people who cannot see it. */
  readonly description: string
}

type Props = {
  readonly caption: string
  /** From high to low, or in the given order. */
  readonly order?: 'high' | 'given'
  readonly rows: readonly DotPlotRow[]
}

const gridScores = [0, 25, 50, 75, 100] as const

/** Scores, each with a band: the margin, or the interquartile range. */
export function DotPlot({ caption, order = 'high', rows }: Props) {
  const fromHigh = [...rows].sort((a, b) => (b.score ?? -1) - (a.score ?? -1))
  return (
    <ul className={styles.dotPlot} aria-label={caption}>
      {(order === 'high' ? fromHigh : rows).map((row) => (
        <li key={row.id}>
          <span className={patterns.visuallyHidden}>{row.description}</span>
          <div className={styles.row} aria-hidden="true">
            <span>{row.name}</span>
            {row.score === undefined ? (
              <span className={styles.absent}>{row.absent}</span>
            ) : (
              <Track row={row} score={row.score} />
            )}
          </div>
        </li>
      ))}
      <li className={styles.row} aria-hidden="true">
        <svg className={styles.scale}>
          <AxisWords at={at} y="2.2em" />
        </svg>
      </li>
    </ul>
  )
}

function Track({ row, score }: { row: DotPlotRow; score: number }) {
  return (
    <svg className={styles.track}>
      {gridScores.map((x) => (
        <line key={x} className={styles.grid} x1={at(x)} x2={at(x)} y1="0" y2="100%" />
      ))}
      <line className={styles.band} x1={at(row.from)} x2={at(row.to)} y1="50%" y2="50%" />
      <circle
        className={classNames(styles.dot, row.thin && styles.dotThin)}
        cx={at(score)}
        cy="50%"
        r="6"
      />
    </svg>
  )
}

function at(score: number): string {
  return `${String(score)}%`
}
