import { scaleWords } from '../language/scaleWords'
import { scanTexts } from '../language/subjects/scan'
import { useTexts } from '../language/texts'
import { pointOn, type RadarGeometry } from './radarGeometry'
import { RadarHalves } from './RadarHalves'
import {
  RadarLabel,
  RadarProfile,
  RadarRings,
  RadarTick,
  RadarOther,
  hasOther,
  type RadarAxis,
} from './radarParts'
import styles from './Radar.module.css'

export type RadarProps = {
  readonly geometry: RadarGeometry
  readonly axes: readonly RadarAxis[]
}

/** The radar as a plain drawing: there at once, on paper, and without scripts. */
export function RadarDrawing({ geometry, axes }: RadarProps) {
  const { width, height, centre } = geometry
  const words = scaleWords(useTexts(scanTexts))
  const [x, y] = [String(centre.x), String(centre.y)]
  const dots = axes.map((axis, i) => ({
    axis,
    at: axis.score === undefined ? undefined : pointOn(geometry, i, axis.score),
  }))
  const otherDots = axes.map((axis, i) => ({
    axis,
    at: axis.other === undefined ? undefined : pointOn(geometry, i, axis.other),
  }))
  return (
    <svg
      className={styles.radar}
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
    >
      <RadarRings geometry={geometry} />
      {words.map((word, i) => (
        <RadarTick key={word} at={pointOn(geometry, 0, 25 * i)} word={word} />
      ))}
      {/* Moved to the centre and back, so that it grows from there. */}
      <g transform={`translate(${x} ${y})`}>
        <g className={styles.grow}>
          <g transform={`translate(-${x} -${y})`}>
            <RadarHalves geometry={geometry} axes={axes} />
            <RadarProfile dots={dots} />
            {hasOther(axes) && <RadarOther dots={otherDots} />}
          </g>
        </g>
      </g>
      {axes.map((axis, i) => (
        <RadarLabel key={axis.id} geometry={geometry} axis={axis} index={i} />
      ))}
    </svg>
  )
}
