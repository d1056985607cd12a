export type Point = { readonly x: number; readonly y: number }

/** The place of every part of a radar with five axes, in pixels. */
export type RadarGeometry = {
  readonly width: number
  readonly height: number
  readonly centre: Point
  readonly radius: number
  /** Whether it is too narrow for names beside the axes, which are then above them, at the edge. */
  readonly compact: boolean
}

const AXES = 5
const TOP_ROOM = 36
const BOTTOM_ROOM = 34
/** Room beside the pentagon for a name. */
const SIDE_ROOM = 124

/** The radar that fits a width, from 240 px up. */
export function radarGeometry(width: number): RadarGeometry {
  const compact = width < 480
  const wide = Math.sin((2 * Math.PI) / AXES)
  const radius = compact
    ? Math.min(125, width * 0.32)
    : Math.min(170, (width / 2 - SIDE_ROOM) / wide)
  const centre = { x: width / 2, y: TOP_ROOM + radius }
  const depth = Math.cos(Math.PI / AXES)
  return {
    width,
    height: Math.round(centre.y + radius * depth + BOTTOM_ROOM),
    centre,
    radius,
    compact,
  }
}

/** A point on an axis; the first axis points up, the others follow clockwise. Score 0..100. */
export function pointOn(
  { centre, radius }: Pick<RadarGeometry, 'centre' | 'radius'>,
  axis: number,
  score: number,
): Point {
  const angle = (2 * Math.PI * axis) / AXES
  const distance = (radius * score) / 100
  return {
    x: centre.x + distance * Math.sin(angle),
    y: centre.y - distance * Math.cos(angle),
  }
}

/** The closed outline through all five axes at one score. */
export function ringPath(
  geometry: Pick<RadarGeometry, 'centre' | 'radius'>,
  score: number,
): string {
  return linePath(
    Array.from({ length: AXES }, (_, axis) => pointOn(geometry, axis, score)),
    true,
  )
}

/**
 * The line through one point per axis, in one or more open pieces where a point is missing: an
 * axis without a score breaks the line and is never drawn at zero.
 */
export function profilePath(points: readonly (Point | undefined)[]): {
  readonly path: string
  readonly closed: boolean
} {
  const gap = points.indexOf(undefined)
  if (gap === -1) return { path: linePath(points.filter(isPoint), true), closed: true }
  const fromGap = [...points.slice(gap + 1), ...points.slice(0, gap)]
  const path = pieces(fromGap)
    .map((piece) => linePath(piece, false))
    .join(' ')
  return { path, closed: false }
}

/** The area between two profiles, wherever two neighbouring axes have a point on both. */
export function bandPath(
  inner: readonly (Point | undefined)[],
  outer: readonly (Point | undefined)[],
): string {
  const sides = inner.flatMap((from, i) => {
    const next = (i + 1) % inner.length
    const corners = [from, outer[i], outer[next], inner[next]].filter(isPoint)
    return corners.length === 4 ? [linePath(corners, true)] : []
  })
  return sides.join(' ')
}

function pieces(points: readonly (Point | undefined)[]): Point[][] {
  const found: Point[][] = [[]]
  for (const point of points) {
    if (point === undefined) found.push([])
    else found.at(-1)?.push(point)
  }
  return found.filter(({ length }) => length > 1)
}

function linePath(points: readonly Point[], closed: boolean): string {
  const steps = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`)
  return steps.join(' ') + (closed ? ' Z' : '')
}

function isPoint(point: Point | undefined): point is Point {
  return point !== undefined
}

export type LabelPlace = Point & { readonly anchor: 'start' | 'middle' | 'end' }

/** The place of the name of an axis. */
export function labelPlace(geometry: RadarGeometry, axis: number): LabelPlace {
  const { x, y } = pointOn(geometry, axis, 100)
  if (axis === 0) return { x, y: y - 18, anchor: 'middle' }
  if (axis === 2 || axis === 3) return { x, y: y + 28, anchor: 'middle' }
  const right = axis === 1
  if (geometry.compact) {
    return { x: right ? geometry.width : 0, y: y - 20, anchor: right ? 'end' : 'start' }
  }
  return { x: x + (right ? 14 : -14), y: y + 5, anchor: right ? 'start' : 'end' }
}
