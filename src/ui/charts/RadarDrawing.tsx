import { scaleWords } from '../language/scaleWords'
import { scanTexts } from '../language/subjects/scan'
import { useTexts } from '../language/texts'
import type { RadarAxis } from './radarAxis'
import type { RadarGeometry } from './radarGeometry'
import { figureShapes, nameShape, ringShapes } from './radarShapes'
import { themedStyle as style } from './radarStyle'
import { Shapes } from './Shapes'
import styles from './Radar.module.css'

export type RadarProps = {
  readonly geometry: RadarGeometry
  readonly axes: readonly RadarAxis[]
}

/** The radar as a plain drawing: available at once, on paper, and without scripts. */
export function RadarDrawing({ geometry, axes }: RadarProps) {
  const { width, height, centre } = geometry
  const answers = scaleWords(useTexts(scanTexts))
  const [x, y] = [String(centre.x), String(centre.y)]
  return (
    <svg
      className={styles.radar}
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
    >
      <Shapes shapes={ringShapes(geometry, style)} />
      {/* Moved to the centre and back, so that it grows from there. */}
      <g transform={`translate(${x} ${y})`}>
        <g className={styles.grow}>
          <g transform={`translate(-${x} -${y})`}>
            <Shapes shapes={figureShapes(geometry, axes, answers, style)} />
          </g>
        </g>
      </g>
      <Shapes shapes={axes.map((axis, i) => nameShape(geometry, axis, i, style))} />
    </svg>
  )
}
