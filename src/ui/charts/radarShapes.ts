import type { RadarAxis } from './radarAxis'
import {
  bandPath,
  labelPlace,
  pointOn,
  profilePath,
  ringPath,
  type Point,
  type RadarGeometry,
} from './radarGeometry'
import type { RadarStyle } from './radarStyle'
import type { Paint, Shape } from './shape'

/** The scores that have a ring. */
const ringScores = [25, 50, 75, 100] as const

/** The point on every axis for a value; none if it has no value. */
function pointsFor(
  geometry: RadarGeometry,
  axes: readonly RadarAxis[],
  valueOf: (axis: RadarAxis) => number | undefined,
): (Point | undefined)[] {
  return axes.map((axis, i) => {
    const value = valueOf(axis)
    return value === undefined ? undefined : pointOn(geometry, i, value)
  })
}

/** The scale: a pentagon for every quarter. */
export function ringShapes(geometry: RadarGeometry, style: RadarStyle): Shape[] {
  return ringScores.map((score) => {
    const stroke = score === 100 ? style.outerRing : style.ring
    return { tag: 'path', attributes: { d: ringPath(geometry, score), fill: 'none', stroke } }
  })
}

/**
 * The answers that the rings stand for, from the second on: the first is the centre itself. They
 * are below each other in the gap between the third and the fourth axis.
 */
function answerShapes(
  { centre, radius }: RadarGeometry,
  answers: readonly string[],
  style: RadarStyle,
): Shape[] {
  const depth = radius * Math.cos(Math.PI / 5)
  return ringScores.map((score, i) => ({
    tag: 'text',
    attributes: {
      x: rounded(centre.x),
      y: rounded(centre.y + (depth * score) / 100),
      textAnchor: 'middle',
      dominantBaseline: 'central',
      fill: style.softInk,
      fontSize: style.answerSize,
      paintOrder: 'stroke',
      stroke: style.paper,
      strokeWidth: 6,
      strokeLinejoin: 'round',
    },
    text: answers[i + 1] ?? '',
  }))
}

/** The values of a radar on its axes, between the rings and the names. */
export function figureShapes(
  geometry: RadarGeometry,
  axes: readonly RadarAxis[],
  answers: readonly string[],
  style: RadarStyle,
): Shape[] {
  const scored = pointsFor(geometry, axes, ({ score }) => score)
  const others = pointsFor(geometry, axes, ({ other }) => other)
  return [
    ...halfShapes(geometry, axes, style),
    ...profileShapes(geometry, axes, scored, answers, style),
    ...otherShapes(others, style),
  ]
}

/** The interquartile range of a group: an area with dotted edges, open where an axis has none. */
export function halfShapes(
  geometry: RadarGeometry,
  axes: readonly RadarAxis[],
  style: RadarStyle,
): Shape[] {
  if (axes.every(({ half }) => half === undefined)) return []
  const inner = pointsFor(geometry, axes, ({ half }) => half?.from)
  const outer = pointsFor(geometry, axes, ({ half }) => half?.to)
  return [
    {
      tag: 'path',
      attributes: { d: bandPath(inner, outer), fill: style.half, fillOpacity: 0.16 },
    },
    ...[inner, outer].map((edge): Shape => {
      const attributes = { d: profilePath(edge).path, ...dotted, stroke: style.line }
      return { tag: 'path', attributes }
    }),
  ]
}

/**
 * The scores: on every axis a spoke and a point in the colour of its relation, and a line through
 * the points. A point is open if it rests on few answers. No line crosses out the name of an
 * answer.
 */
export function profileShapes(
  geometry: RadarGeometry,
  axes: readonly RadarAxis[],
  points: readonly (Point | undefined)[],
  answers: readonly string[],
  style: RadarStyle,
): Shape[] {
  const placed = axes.flatMap((axis, i) => {
    const at = points[i]
    return at ? [{ at, tone: style.tone(axis.id), thin: axis.thin }] : []
  })
  return [
    ...placed.map(({ at, tone }) => spokeShape(geometry.centre, at, tone)),
    {
      tag: 'path',
      attributes: {
        d: profilePath(points).path,
        fill: 'none',
        stroke: style.line,
        strokeWidth: 2,
        strokeLinejoin: 'round',
        strokeLinecap: 'round',
        'data-series': 'now',
      },
    },
    ...answerShapes(geometry, answers, style),
    ...placed.map(({ at, tone, thin }) => pointShape(at, tone, thin, style)),
  ]
}

function spokeShape(from: Point, to: Point, stroke: Paint): Shape {
  const d = `M${coordinates(from)} L${coordinates(to)}`
  return { tag: 'path', attributes: { d, stroke, strokeWidth: 4, strokeOpacity: 0.4 } }
}

export function pointShape({ x, y }: Point, tone: Paint, thin: boolean, style: RadarStyle): Shape {
  const fill = thin ? style.paper : tone
  const place = { cx: rounded(x), cy: rounded(y), r: 5 }
  return { tag: 'circle', attributes: { ...place, fill, stroke: tone, strokeWidth: 2.5 } }
}

/** The second line: dashed, with diamonds, so that it can be told apart without colour. */
export function otherShapes(points: readonly (Point | undefined)[], style: RadarStyle): Shape[] {
  if (points.every((point) => point === undefined)) return []
  return [
    {
      tag: 'path',
      attributes: {
        d: profilePath(points).path,
        ...dashed,
        stroke: style.other,
        'data-series': 'other',
      },
    },
    ...points.flatMap((point) => (point ? [diamondShape(point, style)] : [])),
  ]
}

/** Not filled, so that a point in the same place shows through. */
export function diamondShape({ x, y }: Point, style: RadarStyle): Shape {
  const corners = [
    { x, y: y - 7 },
    { x: x + 7, y },
    { x, y: y + 7 },
    { x: x - 7, y },
  ]
  const points = corners.map(coordinates).join(' ')
  return {
    tag: 'polygon',
    attributes: { points, fill: 'none', stroke: style.other, strokeWidth: 2 },
  }
}

export const dashed = {
  fill: 'none',
  strokeDasharray: '4 6',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  strokeWidth: 2,
} as const

export const dotted = {
  fill: 'none',
  strokeDasharray: '1 4',
  strokeLinecap: 'round',
  strokeWidth: 1.5,
} as const

/** The name of an axis in the colour of its relation; without a score it is not coloured. */
export function nameShape(
  geometry: RadarGeometry,
  { id, label, score }: RadarAxis,
  index: number,
  style: RadarStyle,
): Shape {
  const { x, y, anchor } = labelPlace(geometry, index)
  const isAbsent = score === undefined
  return {
    tag: 'text',
    attributes: {
      x: rounded(x),
      y: rounded(y),
      textAnchor: anchor,
      fill: isAbsent ? style.softInk : style.toneWords(id),
      fontSize: style.nameSize,
      fontWeight: 600,
    },
    text: isAbsent ? `${label} –` : label,
  }
}

function coordinates({ x, y }: Point): string {
  return `${String(rounded(x))},${String(rounded(y))}`
}

function rounded(value: number): number {
  return Number(value.toFixed(1))
}
