import type { ReactNode } from 'react'
import { AxisWords } from './AxisWords'
import styles from './DumbbellPlot.module.css'
import { classNames } from '../classNames'

type End = {
  /** 0..100; absent where there are too few answers. */
  readonly score: number | undefined
  /** Whether it rests on few answers, so that it is drawn open. */
  readonly thin: boolean
}

type DumbbellRow = {
  readonly id: string
  readonly name: ReactNode
  readonly first: End
  readonly second: End
  /** Whether the two clearly differ. */
  readonly clear: boolean
}

type Props = {
  /** One sentence with every name and number, for people who cannot see it. */
  readonly description: string
  readonly names: readonly [first: string, second: string]
  readonly rows: readonly DumbbellRow[]
}

const gridScores = [0, 25, 50, 75, 100] as const

/**
 * Two scores per row on one scale: a diamond and a circle, joined by a line that is thick if they
 * clearly differ.
 */
export function DumbbellPlot({ description, names: [first, second], rows }: Props) {
  return (
    <div className={styles.dumbbell} role="img" aria-label={description}>
      <p className={styles.legend}>
        <span>
          <LegendMark>
            <Diamond thin={false} />
          </LegendMark>
          {first}
        </span>
        <span>
          <LegendMark>
            <Circle thin={false} />
          </LegendMark>
          {second}
        </span>
      </p>
      {rows.map((row) => (
        <div key={row.id} className={styles.row}>
          <span>{row.name}</span>
          <Track row={row} />
        </div>
      ))}
      <div className={styles.row}>
        <svg className={styles.scale}>
          <AxisWords at={at} y="2.2em" />
        </svg>
      </div>
    </div>
  )
}

function Track({ row: { first, second, clear } }: { row: DumbbellRow }) {
  return (
    <svg className={styles.track}>
      {gridScores.map((x) => (
        <line key={x} className={styles.grid} x1={at(x)} x2={at(x)} y1="0" y2="100%" />
      ))}
      {first.score !== undefined && second.score !== undefined && (
        <line
          className={styles.line}
          data-clear={clear}
          x1={at(first.score)}
          x2={at(second.score)}
          y1="50%"
          y2="50%"
        />
      )}
      {first.score !== undefined && (
        <svg x={at(first.score)} y="50%" overflow="visible">
          <Diamond thin={first.thin} />
        </svg>
      )}
      {second.score !== undefined && (
        <svg x={at(second.score)} y="50%" overflow="visible">
          <Circle thin={second.thin} />
        </svg>
      )}
    </svg>
  )
}

function LegendMark({ children }: { children: ReactNode }) {
  return (
    <svg className={styles.legendMark} width={24} height={24} viewBox="-12 -12 24 24">
      {children}
    </svg>
  )
}

/** Larger than the circle, so that both are visible where they coincide. */
function Diamond({ thin }: { thin: boolean }) {
  const className = classNames(styles.first, thin && styles.thin)
  return <path className={className} d="M0,-11 L11,0 L0,11 L-11,0 Z" />
}

function Circle({ thin }: { thin: boolean }) {
  const className = classNames(styles.second, thin && styles.thin)
  return <circle className={className} r="6.5" />
}

function at(score: number): string {
  return `${String(score)}%`
}
