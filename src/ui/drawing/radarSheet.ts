import { labelPlace, type Point, type RadarGeometry } from '../charts/radarGeometry'
import { KEY_WIDTH, keyShapes, type KeyMark } from '../charts/radarKey'
import { figureShapes, nameShape, ringShapes } from '../charts/radarShapes'
import type { Shape } from '../charts/shape'
import { scaleWords } from '../language/scaleWords'
import { scanTexts } from '../language/subjects/scan'
import type { Locale } from '../language/locale'
import type { DrawnAxis } from './drawnAxis'
import { fileStyle, sans, serif } from './fileStyle'
import { svgOf } from './svgOf'
import { element, words, type Attributes } from './xml'

export type Drawing = { readonly svg: string; readonly width: number; readonly height: number }

/** A line or mark with its name. */
type LegendEntry = { readonly mark: KeyMark; readonly text: string }

/** The content of a drawn radar. */
export type RadarSheet = {
  readonly locale: Locale
  readonly title: string
  /** In small print under the title. */
  readonly facts: string
  /** The drawing in one sentence, for people who cannot see it. */
  readonly description: string
  readonly axes: readonly DrawnAxis[]
  readonly legend: readonly LegendEntry[]
  /** A note for people who find the drawing on its own. */
  readonly notes: readonly string[]
}

const MARGIN = 40
const LEAST_WIDTH = 860
const RADIUS = 210
const NOTE_HEIGHT = 22
const REMARK_HEIGHT = 21
const NOTE_LETTER = 6.7
/** An estimate wider than most letters, since the font is not known beforehand. */
const LETTER = { title: 17, name: 11, remark: 8.5 }
const TITLE_HEIGHT = 38

/**
 * A radar as a standalone drawing: title, legend, names, values and how to read it, with every
 * colour and font written into it. Its lines differ in dash and mark, not only in colour. Width and
 * height are in pixels at 100 %.
 */
export function drawSheet(sheet: RadarSheet): Drawing {
  const { locale, axes } = sheet
  const width = widthFor(axes)
  const title = wrap(sheet.title, (width - 2 * MARGIN) / LETTER.title)
  const below = (title.length - 1) * TITLE_HEIGHT
  const { geometry, notesFrom } = layOut(axes, width, below)
  const notes = sheet.notes.flatMap((note) => wrap(note, (width - 2 * MARGIN) / NOTE_LETTER))
  const height = Math.ceil(notesFrom + notes.length * NOTE_HEIGHT + MARGIN / 2)
  const soft = { fill: fileStyle.softInk }
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
      lang: locale,
      'xml:lang': locale,
      role: 'img',
      'aria-labelledby': 'title desc',
      'font-family': sans,
      fill: fileStyle.ink,
    },
    element('title', { id: 'title' }, words(sheet.title)),
    element('desc', { id: 'desc' }, words(sheet.description)),
    element('rect', { width, height, fill: fileStyle.paper }),
    ...title.map((line, i) => textLine(line, { x: MARGIN, y: 66 + i * TITLE_HEIGHT }, titleStyle)),
    textLine(sheet.facts, { x: MARGIN, y: 96 + below }, { 'font-size': 16, ...soft }),
    drawLegend(sheet.legend, { x: MARGIN, y: 132 + below }),
    ...radarShapes(geometry, axes, scaleWords(scanTexts[locale])).map(svgOf),
    ...axes.map((axis, i) => drawRemarks(geometry, axis, i)),
    ...notes.map((note, i) =>
      textLine(note, { x: MARGIN, y: notesFrom + i * NOTE_HEIGHT }, { 'font-size': 15, ...soft }),
    ),
  )
  return { svg, width, height }
}

const titleStyle = { 'font-family': serif, 'font-size': 32, 'font-weight': 600 }

function radarShapes(
  geometry: RadarGeometry,
  axes: readonly DrawnAxis[],
  answers: readonly string[],
): Shape[] {
  return [
    ...ringShapes(geometry, fileStyle),
    ...figureShapes(geometry, axes, answers, fileStyle),
    ...axes.map((axis, i) => {
      const label = axis.score === undefined ? axis.label : `${axis.label} ${axis.shown}`
      const name = nameShape(geometry, { ...axis, label }, i, fileStyle)
      const y = Number(name.attributes['y']) - raisedBy(axis, i)
      return { ...name, attributes: { ...name.attributes, y } }
    }),
  ]
}

/** How much higher the first name is, so that its remarks have room under it. */
function raisedBy({ remarks }: DrawnAxis, index: number): number {
  return index === 0 ? remarks.length * REMARK_HEIGHT : 0
}

function drawRemarks(geometry: RadarGeometry, axis: DrawnAxis, index: number): string {
  const { x, y, anchor } = labelPlace(geometry, index)
  const from = y - raisedBy(axis, index)
  const style = { 'text-anchor': anchor, 'font-size': 15, fill: fileStyle.softInk }
  return axis.remarks
    .map((remark, i) => textLine(remark, { x, y: from + (i + 1) * REMARK_HEIGHT }, style))
    .join('')
}

function drawLegend(entries: readonly LegendEntry[], from: Point): string {
  let x = from.x
  return entries
    .map(({ mark, text }) => {
      const start = { x, y: from.y }
      x += KEY_WIDTH + 40 + text.length * 9
      const place = { x: start.x + KEY_WIDTH + 10, y: from.y + 5 }
      return (
        keyShapes(mark, start, fileStyle).map(svgOf).join('') +
        textLine(text, place, { 'font-size': 16 })
      )
    })
    .join('')
}

/** A line of text that starts at a point, or is anchored there as `text-anchor` says. */
function textLine(text: string, { x, y }: Point, attributes: Attributes): string {
  const place = { x: Number(x.toFixed(1)), y: Number(y.toFixed(1)) }
  return element('text', { ...place, ...attributes }, words(text))
}

/** Room for the longest label on both sides of the pentagon. */
function widthFor(axes: readonly DrawnAxis[]): number {
  const letters = Math.max(
    ...axes.flatMap(({ label, shown, remarks }) => [
      `${label} ${shown}`.length * LETTER.name,
      ...remarks.map(({ length }) => length * LETTER.remark),
    ]),
  )
  return Math.ceil(Math.max(LEAST_WIDTH, 2 * (RADIUS + letters + MARGIN)))
}

/** Room for every remark above and below the pentagon. */
function layOut(
  axes: readonly DrawnAxis[],
  width: number,
  below: number,
): { geometry: RadarGeometry; notesFrom: number } {
  const remarks = Math.max(...axes.map((axis) => axis.remarks.length)) * REMARK_HEIGHT
  const centre = { x: width / 2, y: 200 + below + remarks + RADIUS }
  const bottom = centre.y + RADIUS * Math.cos(Math.PI / 5) + 30 + remarks
  const geometry = { width, height: bottom, centre, radius: RADIUS, compact: false }
  return { geometry, notesFrom: bottom + 54 }
}

/** Wraps a text into lines of limited length; a longer word stays whole. */
function wrap(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ')
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
