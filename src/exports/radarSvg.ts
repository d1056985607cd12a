import type { RadarGeometry } from '../domain/radarGeometry'
import { formatDay } from '../i18n/locale'
import { reportTexts } from '../i18n/subjects/report'
import { fill } from '../i18n/texts'
import { describeRadar, radarAxes, radarNotes, type DrawnAxis } from './radarAxes'
import {
  colours,
  drawLabel,
  drawLegend,
  drawNow,
  drawRings,
  drawWanted,
  REMARK_HEIGHT,
  sans,
  serif,
  textLine,
  type LegendEntry,
} from './radarSvgParts'
import type { ResultExport } from './resultExport'
import { element, words } from './xml'

export type Drawing = { readonly svg: string; readonly width: number; readonly height: number }

const MARGIN = 40
const LEAST_WIDTH = 860
const RADIUS = 210
const NOTE_HEIGHT = 22
const NOTE_LETTER = 6.7
/** Wider than a letter of a name or a remark mostly is, since the font is not known beforehand. */
const LETTER = { name: 11, remark: 8.5 }

/**
 * The radar as a drawing that stands on its own: title, legend, names, values and how to read it,
 * with every colour and font written in it. The two lines differ in dash and mark, not only in
 * colour. Width and height are in pixels at 100 %.
 */
export function drawRadar(result: ResultExport): Drawing {
  const { locale, form, day, background } = result
  const t = reportTexts[locale]
  const axes = radarAxes(result)
  const { geometry, notesFrom } = layOut(axes)
  const { width } = geometry
  const notes = radarNotes(result).flatMap((note) => wrap(note, (width - 2 * MARGIN) / NOTE_LETTER))
  const height = Math.ceil(notesFrom + notes.length * NOTE_HEIGHT + MARGIN / 2)
  const scan = fill(t.svgScan, { form: t[form], day: formatDay(locale, day) })
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
    element('title', { id: 'title' }, words(t.svgTitle)),
    element('desc', { id: 'desc' }, words(describeRadar(locale, axes))),
    background === 'white' ? element('rect', { width, height, fill: '#ffffff' }) : '',
    textLine(t.svgTitle, { x: MARGIN, y: 66 }, titleStyle),
    textLine(scan, { x: MARGIN, y: 96 }, { 'font-size': 16, ...soft }),
    drawLegend(legendOf(result, axes), { x: MARGIN, y: 132 }),
    drawRings(geometry),
    drawNow(geometry, axes),
    drawWanted(geometry, axes),
    ...axes.map((axis, i) => drawLabel(geometry, axis, i)),
    ...notes.map((note, i) =>
      textLine(note, { x: MARGIN, y: notesFrom + i * NOTE_HEIGHT }, { 'font-size': 15, ...soft }),
    ),
  )
  return { svg, width, height }
}

const titleStyle = { 'font-family': serif, 'font-size': 32, 'font-weight': 600 }

/** Room for the longest label beside the pentagon, and for every remark above and below it. */
function layOut(axes: readonly DrawnAxis[]): { geometry: RadarGeometry; notesFrom: number } {
  const label = Math.max(
    ...axes.flatMap(({ name, shown, remarks }) => [
      `${name} ${shown}`.length * LETTER.name,
      ...remarks.map(({ length }) => length * LETTER.remark),
    ]),
  )
  const width = Math.ceil(Math.max(LEAST_WIDTH, 2 * (RADIUS + label + MARGIN)))
  const remarks = Math.max(...axes.map((axis) => axis.remarks.length)) * REMARK_HEIGHT
  const centre = { x: width / 2, y: 200 + remarks + RADIUS }
  const bottom = centre.y + RADIUS * Math.cos(Math.PI / 5) + 30 + remarks
  const geometry = { width, height: bottom, centre, radius: RADIUS, compact: false }
  return { geometry, notesFrom: bottom + 54 }
}

function legendOf({ locale }: ResultExport, axes: readonly DrawnAxis[]): LegendEntry[] {
  const t = reportTexts[locale]
  const [wanted, thin] = [axes.some((axis) => axis.wanted !== undefined), axes.some((a) => a.thin)]
  return [
    { mark: 'now', text: t.svgNow },
    ...(wanted ? [{ mark: 'wanted', text: t.svgWanted } as const] : []),
    ...(thin ? [{ mark: 'thin', text: t.svgThin } as const] : []),
  ]
}

/** A text in lines of at most so many letters; a longer word stays whole. */
function wrap(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ')
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
