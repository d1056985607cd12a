import { PolarAngleAxis, PolarRadiusAxis, Radar, RadarChart, type RadarPoint } from 'recharts'
import { scaleWords } from '../language/scaleWords'
import { scanTexts } from '../language/subjects/scan'
import { useTexts } from '../language/texts'
import { hasOther } from './radarAxis'
import type { RadarProps } from './RadarDrawing'
import { halfShapes, nameShape, otherShapes, profileShapes, ringShapes } from './radarShapes'
import { themedStyle as style } from './radarStyle'
import { Shapes } from './Shapes'

type ShapeProps = { readonly points: readonly (RadarPoint & { value?: unknown })[] }
/** The radar by Recharts, on a fixed 0–100 scale, with the parts of the plain drawing. */
export function RechartsRadar({ geometry, axes }: RadarProps) {
  const { width, height, centre, radius } = geometry
  const answers = scaleWords(useTexts(scanTexts))
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
      // The picture is named as a whole, around it.
      aria-hidden="true"
    >
      <Shapes shapes={ringShapes(geometry, style)} />
      <PolarAngleAxis
        dataKey="id"
        axisLine={false}
        tick={({ index }: { index: number }) => {
          const axis = axes[index]
          return <Shapes shapes={axis ? [nameShape(geometry, axis, index, style)] : []} />
        }}
      />
      <PolarRadiusAxis domain={[0, 100]} tick={false} axisLine={false} />
      <Radar
        dataKey="score"
        isAnimationActive={false}
        activeDot={false}
        shape={({ points }: ShapeProps) => {
          const scored = axes.map(({ score }, i) => (score === undefined ? undefined : points[i]))
          return (
            <>
              <Shapes shapes={halfShapes(geometry, axes, style)} />
              <Shapes shapes={profileShapes(geometry, axes, scored, answers, style)} />
            </>
          )
        }}
      />
      {hasOther(axes) && (
        <Radar
          dataKey="other"
          isAnimationActive={false}
          activeDot={false}
          shape={({ points }: ShapeProps) => {
            const others = axes.map(({ other }, i) => (other === undefined ? undefined : points[i]))
            return <Shapes shapes={otherShapes(others, style)} />
          }}
        />
      )}
    </RadarChart>
  )
}
