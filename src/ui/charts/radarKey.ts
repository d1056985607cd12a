import type { Point } from './radarGeometry'
import { dashed, diamondShape, dotted, pointShape } from './radarShapes'
import type { RadarStyle } from './radarStyle'
import type { Shape } from './shape'

export type KeyMark = 'now' | 'other' | 'thin' | 'half'

/** The width of a sample in the key. */
export const KEY_WIDTH = 44

/** A sample of a line or mark, placed before its name, with its left end at a point. */
export function keyShapes(mark: KeyMark, { x, y }: Point, style: RadarStyle): Shape[] {
  const middle = { x: x + KEY_WIDTH / 2, y }
  const sample = (at: number) => `M${String(x)},${String(at)} h${String(KEY_WIDTH)}`
  switch (mark) {
    case 'now':
      return [
        {
          tag: 'path',
          attributes: { d: sample(y), fill: 'none', stroke: style.line, strokeWidth: 2 },
        },
        pointShape(middle, style.line, false, style),
      ]
    case 'other':
      return [
        { tag: 'path', attributes: { d: sample(y), ...dashed, stroke: style.other } },
        diamondShape(middle, style),
      ]
    case 'thin':
      return [pointShape(middle, style.line, true, style)]
    case 'half':
      return [
        {
          tag: 'path',
          attributes: {
            d: `${sample(y - 8)} v16 h-${String(KEY_WIDTH)} Z`,
            fill: style.half,
            fillOpacity: 0.16,
          },
        },
        ...[y - 8, y + 8].map((at): Shape => {
          const attributes = { d: sample(at), ...dotted, stroke: style.line }
          return { tag: 'path', attributes }
        }),
      ]
  }
}
