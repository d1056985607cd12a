import type { RadarGeometry } from '../charts/radarGeometry'
import { scaleWords } from '../language/scaleWords'
import { scanTexts } from '../language/subjects/scan'
import type { Locale } from '../language/locale'
import type { DrawnAxis } from './drawnAxis'
import {
  colours,
  drawHalves,
  drawLabel,
  drawLegend,
  drawNow,
  drawRings,
  drawOther,
  REMARK_HEIGHT,
  sans,
  serif,
  textLine,
  type LegendEntry,
} from './radarSvgParts'
import { element, words } from './xml'

export type Drawing = { readonly svg: string; readonly width: number; readonly height: number }

/** Everything that a drawn radar shows. */
export type RadarSheet = {
  readonly locale: Locale
  readonly title: string
  /** In small print under the title. */
  readonly facts: string
  /** The drawing in one sentence, for people who cannot see it. */
  readonly description: string
  readonly axes: readonly DrawnAxis[]
  readonly legend: readonly LegendEntry[]
  /** What people need to know who find the drawing on its own. */
  readonly notes: readonly string[]
  readonly background: 'white' | 'none'
}

const MARGIN = 40
const LEAST_WIDTH = 860
const RADIUS = 210
const NOTE_HEIGHT = 22
const NOTE_LETTER = 6.7
/** Wider than most letters, since the font is not known beforehand. */
const LETTER = { title: 17, name: 11, remark: 8.5 }
const TITLE_HEIGHT = 38

/**
 * A radar as a self-contained drawing: title, legend, names, values and how to read it, with every
 * colour and font written into it. Its lines differ in dash and mark, not only in colour.
 * Width and height are in pixels at 100 %.
 */
export function drawSheet(sheet: RadarSheet): Drawing {
  const { locale, axes, background } = sheet
  const width = widthFor(axes)
  const title = wrap(sheet.title, (width - 2 * MARGIN) / LETTER.title)
  const below = (title.length - 1) * TITLE_HEIGHT
  const { geometry, notesFrom } = layOut(axes, width, below)
  const notes = sheet.notes.flatMap((note) => wrap(note, (width - 2 * MARGIN) / NOTE_LETTER))
  const height = Math.ceil(notesFrom + notes.length * NOTE_HEIGHT + MARGIN / 2)
  const soft = { fill: colours.softInk }
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
      fill: colours.ink,
    },
    element('title', { id: 'title' }, words(sheet.title)),
    element('desc', { id: 'desc' }, words(sheet.description)),
    background === 'white' ? element('rect', { width, height, fill: '#ffffff' }) : '',
    ...title.map((line, i) => textLine(line, { x: MARGIN, y: 66 + i * TITLE_HEIGHT }, titleStyle)),
    textLine(sheet.facts, { x: MARGIN, y: 96 + below }, { 'font-size': 16, ...soft }),
    drawLegend(sheet.legend, { x: MARGIN, y: 132 + below }),
    drawRings(geometry, scaleWords(scanTexts[locale])),
    drawHalves(geometry, axes),
    drawNow(geometry, axes),
    drawOther(geometry, axes),
    ...axes.map((axis, i) => drawLabel(geometry, axis, i)),
    ...notes.map((note, i) =>
      textLine(note, { x: MARGIN, y: notesFrom + i * NOTE_HEIGHT }, { 'font-size': 15, ...soft }),
    ),
  )
  return { svg, width, height }
}

const titleStyle = { 'font-family': serif, 'font-size': 32, 'font-weight': 600 }

/** Room for the longest label on both sides of the pentagon. */
function widthFor(axes: readonly DrawnAxis[]): number {
  const label = Math.max(
    ...axes.flatMap(({ name, shown, remarks }) => [
      `${name} ${shown}`.length * LETTER.name,
      ...remarks.map(({ length }) => length * LETTER.remark),
    ]),
  )
  return Math.ceil(Math.max(LEAST_WIDTH, 2 * (RADIUS + label + MARGIN)))
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
