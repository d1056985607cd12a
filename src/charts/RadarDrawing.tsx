import type { CSSProperties } from 'react'
import { pointOn, type RadarGeometry } from './geometry'
import {
  RadarLabel,
  RadarProfile,
  RadarRings,
  RadarTick,
  ringScores,
  type RadarAxis,
} from './radarParts'

export type RadarProps = {
  readonly geometry: RadarGeometry
  readonly axes: readonly RadarAxis[]
}

/** The radar as a plain drawing: there at once, also on paper and where there is no script. */
export function RadarDrawing({ geometry, axes }: RadarProps) {
  const { width, height, centre } = geometry
  const origin = { '--radar-centre': `${String(centre.x)}px ${String(centre.y)}px` }
  const dots = axes.map((axis, i) => ({
    axis,
    at: axis.score === undefined ? undefined : pointOn(geometry, i, axis.score),
  }))
  return (
    <svg className="radar" viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden="true">
      <RadarRings geometry={geometry} />
      {ringScores.slice(0, -1).map((score) => (
        <RadarTick key={score} at={pointOn(geometry, 0, score)} score={score} />
      ))}
      <g className="radar-grow" style={origin as CSSProperties}>
        <RadarProfile dots={dots} />
      </g>
      {axes.map((axis, i) => (
        <RadarLabel key={axis.id} geometry={geometry} axis={axis} index={i} />
      ))}
    </svg>
  )
}
