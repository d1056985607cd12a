import {
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart,
  type RadarPoint,
} from 'recharts'
import { scaleWords } from '../language/scaleWords'
import { scanTexts } from '../language/subjects/scan'
import { useTexts } from '../language/texts'
import type { RadarProps } from './RadarDrawing'
import { RadarHalves } from './RadarHalves'
import { RadarLabel, RadarProfile, RadarTick, RadarOther, hasOther, ringScores } from './radarParts'
import styles from './Radar.module.css'

type ShapeProps = { readonly points: readonly (RadarPoint & { value?: unknown })[] }
type TickProps = {
  readonly x: number | string
  readonly y: number | string
  readonly payload: { value: number }
}

/** The radar by Recharts: a fixed 0–100 scale, the axes in their fixed order. */
export function RechartsRadar({ geometry, axes }: RadarProps) {
  const { width, height, centre, radius } = geometry
  const words = scaleWords(useTexts(scanTexts))
  return (
    <RadarChart
      width={width}
      height={height}
      cx={centre.x}
      cy={centre.y}
      outerRadius={radius}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      data={[...axes]}
      accessibilityLayer={false}
    >
      <PolarGrid
        radialLines={false}
        polarRadius={ringScores.map((score) => (radius * score) / 100)}
        className={styles.ring}
      />
      <PolarAngleAxis
        dataKey="id"
        axisLine={false}
        tick={({ index }: { index: number }) => {
          const axis = axes[index]
          return axis ? <RadarLabel geometry={geometry} axis={axis} index={index} /> : <g />
        }}
      />
      <PolarRadiusAxis
        domain={[0, 100]}
        ticks={[0, ...ringScores]}
        angle={90}
        axisLine={false}
        tick={({ x, y, payload }: TickProps) => (
          <RadarTick at={{ x: Number(x), y: Number(y) }} word={words[payload.value / 25]} />
        )}
      />
      <Radar
        dataKey="score"
        isAnimationActive={false}
        activeDot={false}
        shape={({ points }: ShapeProps) => (
          <>
            <RadarHalves geometry={geometry} axes={axes} />
            <RadarProfile
              dots={axes.map((axis, i) => ({
                axis,
                at: axis.score === undefined ? undefined : points[i],
              }))}
            />
          </>
        )}
      />
      {hasOther(axes) && (
        <Radar
          dataKey="other"
          isAnimationActive={false}
          activeDot={false}
          shape={({ points }: ShapeProps) => (
            <RadarOther
              dots={axes.map((axis, i) => ({
                axis,
                at: axis.other === undefined ? undefined : points[i],
              }))}
            />
          )}
        />
      )}
    </RadarChart>
  )
}
