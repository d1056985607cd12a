import type { ReactNode } from 'react'
import type { Verdict } from '../../core/certainty'
import './DumbbellPlot.css'

type End = {
  /** 0..100; absent where there are too few answers. */
  readonly score: number | undefined
  /** Rests on few answers: drawn open. */
  readonly thin: boolean
}

type DumbbellRow = {
  readonly id: string
  readonly name: ReactNode
  readonly first: End
  readonly second: End
  /** How sure the difference is; absent where nothing may be said about it. */
  readonly verdict: Verdict | undefined
}

type Props = {
  /** One sentence with every name and number, for who does not see it. */
  readonly description: string
  readonly names: readonly [first: string, second: string]
  readonly rows: readonly DumbbellRow[]
}

const gridScores = [0, 25, 50, 75, 100] as const

/** Two scores per row on one scale: a diamond and a circle, with a line that says how sure it is. */
export function DumbbellPlot({ description, names: [first, second], rows }: Props) {
  return (
    <div className="dumbbell" role="img" aria-label={description}>
      <p className="dumbbell-legend">
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
        <div key={row.id} className="dumbbell-row">
          <span>{row.name}</span>
          <Track row={row} />
        </div>
      ))}
      <div className="dumbbell-row">
        <svg className="dumbbell-scale">
          {gridScores.map((x) => (
            <text key={x} x={at(x)} y="1em">
              {x}
            </text>
          ))}
        </svg>
      </div>
    </div>
  )
}

function Track({ row: { first, second, verdict } }: { row: DumbbellRow }) {
  return (
    <svg className="dumbbell-track">
      {gridScores.map((x) => (
        <line key={x} className="dumbbell-grid" x1={at(x)} x2={at(x)} y1="0" y2="100%" />
      ))}
      {first.score !== undefined && second.score !== undefined && (
        <line
          className={`dumbbell-line dumbbell-line-${verdict ?? 'none'}`}
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
    <svg className="dumbbell-legend-mark" width={24} height={24} viewBox="-12 -12 24 24">
      {children}
    </svg>
  )
}

/** Larger than the circle, so that both are seen where they coincide. */
function Diamond({ thin }: { thin: boolean }) {
  const className = thin ? 'dumbbell-first dumbbell-thin' : 'dumbbell-first'
  return <path className={className} d="M0,-11 L11,0 L0,11 L-11,0 Z" />
}

function Circle({ thin }: { thin: boolean }) {
  const className = thin ? 'dumbbell-second dumbbell-thin' : 'dumbbell-second'
  return <circle className={className} r="6.5" />
}

function at(score: number): string {
  return `${String(score)}%`
}
