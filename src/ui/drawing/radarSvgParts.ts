import {
  bandPath,
  labelPlace,
  pointOn,
  profilePath,
  ringPath,
  type Point,
  type RadarGeometry,
} from '../charts/radarGeometry'
import type { DrawnAxis } from './drawnAxis'
import { element, words, type Attributes } from './xml'

export const colours = {
  ink: '#17212b',
  softInk: '#51606e',
  line: '#c9c3b6',
  outerLine: '#7d8682',
  now: '#0b4f5c',
  other: '#a34a17',
} as const

export const sans = "'Source Sans 3', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
export const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif"

/** The distance between the lines under the name of an axis. */
export const REMARK_HEIGHT = 21
const NAME_SIZE = 19
const SMALL_SIZE = 15
const MARK_SIZE = 6

/** A line of text that starts at a point, or is anchored there as `text-anchor` says. */
export function textLine(text: string, { x, y }: Point, attributes: Attributes): string {
  return element('text', { x: rounded(x), y: rounded(y), ...attributes }, words(text))
}

/** The scale: a pentagon for every quarter, with its words along the first axis. */
export function drawRings(geometry: RadarGeometry, answers: readonly string[]): string {
  return answers
    .map((answer, i) => {
      const score = 25 * i
      const { x, y } = pointOn(geometry, 0, score)
      const stroke = score === 100 ? colours.outerLine : colours.line
      return (
        element('path', { d: ringPath(geometry, score), fill: 'none', stroke }) +
        textLine(answer, { x: x + 6, y: y - 4 }, { 'font-size': 13, fill: colours.softInk })
      )
    })
    .join('')
}

const nowLine = { fill: 'none', stroke: colours.now, 'stroke-width': 3, 'stroke-linejoin': 'round' }
const otherLine = {
  fill: 'none',
  stroke: colours.other,
  'stroke-width': 2.5,
  'stroke-dasharray': '3 6',
  'stroke-linecap': 'round',
}

const halfArea = { fill: colours.now, 'fill-opacity': 0.14 }
const halfEdge = {
  fill: 'none',
  stroke: colours.now,
  'stroke-width': 1.5,
  'stroke-dasharray': '1 4',
  'stroke-linecap': 'round',
}

/**
 * The interquartile range of a group: an area with dotted edges, or nothing where no axis has one.
 */
export function drawHalves(geometry: RadarGeometry, axes: readonly DrawnAxis[]): string {
  if (axes.every(({ half }) => half === undefined)) return ''
  const inner = axes.map(({ half }, i) => optionalPoint(geometry, i, half?.from))
  const outer = axes.map(({ half }, i) => optionalPoint(geometry, i, half?.to))
  const edges = [inner, outer].map((end) => ({ d: profilePath(end).path, ...halfEdge }))
  return (
    element('path', { d: bandPath(inner, outer), ...halfArea }) +
    edges.map((edge) => element('path', edge)).join('')
  )
}

/** The scores now: a line with dots, which are open where they rest on few answers. */
export function drawNow(geometry: RadarGeometry, axes: readonly DrawnAxis[]): string {
  const points = axes.map(({ score }, i) => optionalPoint(geometry, i, score))
  const dots = axes.map(({ thin }, i) => dot(points[i], thin))
  return element('path', { d: profilePath(points).path, ...nowLine }) + dots.join('')
}

/** The other values: a dashed line with diamonds, or nothing where there are none. */
export function drawOther(geometry: RadarGeometry, axes: readonly DrawnAxis[]): string {
  const points = axes.map(({ other }, i) => optionalPoint(geometry, i, other))
  if (points.every((point) => point === undefined)) return ''
  return (
    element('path', { d: profilePath(points).path, ...otherLine }) + points.map(diamond).join('')
  )
}

function optionalPoint(geometry: RadarGeometry, axis: number, value: number | undefined) {
  return value === undefined ? undefined : pointOn(geometry, axis, value)
}

function dot(at: Point | undefined, thin: boolean): string {
  if (!at) return ''
  const fill = thin ? '#ffffff' : colours.now
  const place = { cx: rounded(at.x), cy: rounded(at.y), r: MARK_SIZE }
  return element('circle', { ...place, fill, stroke: colours.now, 'stroke-width': 3 })
}

/** Open, so that a dot in the same place shows through. */
function diamond(at: Point | undefined): string {
  if (!at) return ''
  const [x, y, size] = [at.x, at.y, MARK_SIZE + 2]
  const corners = [
    [x, y - size],
    [x + size, y],
    [x, y + size],
    [x - size, y],
  ]
  const points = corners.map((corner) => corner.map(rounded).join(',')).join(' ')
  return element('polygon', {
    points,
    fill: 'none',
    stroke: colours.other,
    'stroke-width': 2.5,
  })
}

/** The name of an axis with its score, and the remarks under it. */
export function drawLabel(geometry: RadarGeometry, axis: DrawnAxis, index: number): string {
  const { anchor, ...name } = labelPlace(geometry, index)
  const up = index === 0 ? axis.remarks.length * REMARK_HEIGHT : 0
  const placed = { 'text-anchor': anchor }
  const lines = axis.remarks.map((remark, i) =>
    textLine(
      remark,
      { x: name.x, y: name.y - up + (i + 1) * REMARK_HEIGHT },
      {
        ...placed,
        'font-size': SMALL_SIZE,
        fill: colours.softInk,
      },
    ),
  )
  const title = { ...placed, 'font-size': NAME_SIZE, 'font-weight': 600 }
  const first = textLine(`${axis.name} ${axis.shown}`, { x: name.x, y: name.y - up }, title)
  return first + lines.join('')
}

export type LegendEntry = {
  readonly mark: 'now' | 'other' | 'thin' | 'half'
  readonly text: string
}

/** Explains every line and mark. */
export function drawLegend(entries: readonly LegendEntry[], from: Point): string {
  const marks = {
    now: (x: number) => sample(x, from.y, nowLine) + dot({ x: x + 22, y: from.y }, false),
    other: (x: number) => sample(x, from.y, otherLine) + diamond({ x: x + 22, y: from.y }),
    thin: (x: number) => dot({ x: x + 32, y: from.y }, true),
    half: (x: number) =>
      element('rect', { x, y: from.y - 8, width: 44, height: 16, ...halfArea }) +
      sample(x, from.y - 8, halfEdge) +
      sample(x, from.y + 8, halfEdge),
  }
  let x = from.x
  return entries
    .map(({ mark, text }) => {
      const start = x
      x += 84 + text.length * 9
      return (
        marks[mark](start) + textLine(text, { x: start + 54, y: from.y + 5 }, { 'font-size': 16 })
      )
    })
    .join('')
}

function sample(x: number, y: number, style: Attributes): string {
  return element('path', { d: `M${String(x)},${String(y)} H${String(x + 44)}`, ...style })
}

function rounded(value: number): number {
  return Number(value.toFixed(1))
}
