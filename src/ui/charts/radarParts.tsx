import { labelPlace, profilePath, ringPath, type Point, type RadarGeometry } from './radarGeometry'
import styles from './Radar.module.css'
import { classNames } from '../classNames'

/** One axis of the radar, in the order in which they are drawn. */
export type RadarAxis = {
  readonly id: string
  readonly label: string
  /** 0..100, or absent. */
  readonly score: number | undefined
  readonly thin: boolean
  /** A second value, 0..100, to lie over the first. */
  readonly other?: number | undefined
  /** The interquartile range of a group, 0..100. */
  readonly half?: { readonly from: number; readonly to: number } | undefined
}

export const ringScores = [25, 50, 75, 100] as const

export function RadarRings({ geometry }: { readonly geometry: RadarGeometry }) {
  return ringScores.map((score) => (
    <path
      key={score}
      d={ringPath(geometry, score)}
      fill="none"
      stroke="currentColor"
      className={classNames(styles.ring, score === 100 && styles.ringOuter)}
    />
  ))
}

export function RadarTick({ at, word }: { readonly at: Point; readonly word: string | undefined }) {
  return (
    <text x={at.x + 6} y={at.y - 3} className={styles.tick}>
      {word}
    </text>
  )
}

type LabelProps = {
  readonly geometry: RadarGeometry
  readonly axis: RadarAxis
  readonly index: number
}

export function RadarLabel({ geometry, axis, index }: LabelProps) {
  const { x, y, anchor } = labelPlace(geometry, index)
  return (
    <text x={x} y={y} textAnchor={anchor} className={styles.label}>
      {axis.label}
      {axis.score === undefined && <tspan className={styles.absent}> –</tspan>}
    </text>
  )
}

export type RadarDot = { readonly axis: RadarAxis; readonly at: Point | undefined }

/** The line and the points of one profile; open points rest on few answers. */
export function RadarProfile({ dots }: { readonly dots: readonly RadarDot[] }) {
  const { path, closed } = profilePath(dots.map(({ at }) => at))
  return (
    <>
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        className={classNames(styles.line, closed && styles.lineClosed)}
        data-series="now"
      />
      {dots.map(({ axis, at }) => at && <RadarPoint key={axis.id} at={at} thin={axis.thin} />)}
    </>
  )
}

function RadarPoint({ at, thin }: { at: Point; thin: boolean }) {
  const className = classNames(styles.point, thin && styles.pointThin)
  return <circle cx={at.x} cy={at.y} r={5} className={className} />
}

/** The second line: dashed, with diamonds, so that it can be told apart without colour. */
export function RadarOther({ dots }: { readonly dots: readonly RadarDot[] }) {
  return (
    <>
      <path
        d={profilePath(dots.map(({ at }) => at)).path}
        fill="none"
        stroke="currentColor"
        className={styles.other}
        data-series="other"
      />
      {dots.map(({ axis, at }) => at && <RadarDiamond key={axis.id} at={at} />)}
    </>
  )
}

export function RadarDiamond({ at: { x, y } }: { readonly at: Point }) {
  const corners = [
    [x, y - 7],
    [x + 7, y],
    [x, y + 7],
    [x - 7, y],
  ]
  return <polygon points={corners.join(' ')} className={styles.diamond} />
}

export function hasOther(axes: readonly RadarAxis[]): boolean {
  return axes.some(({ other }) => other !== undefined)
}
