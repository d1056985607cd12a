import type { TitlePart } from '../../content/words/headlineWords'
import type { Relation } from '../../core/framework'
import type { RadarAxis } from '../../ui/charts/radarAxis'
import { radarGeometry } from '../../ui/charts/radarGeometry'
import { markPaths } from '../../ui/charts/markPaths'
import { figureShapes, nameShape, ringShapes } from '../../ui/charts/radarShapes'
import { fileStyle, sans, serif } from '../../ui/drawing/fileStyle'
import { flow, flowEvenly, type Run } from '../../ui/drawing/flow'
import type { Drawing } from '../../ui/drawing/radarSheet'
import { svgOf } from '../../ui/drawing/svgOf'
import { element, words } from '../../ui/drawing/xml'

/** A result as a picture to hang up or to send. */
export type Card = {
  readonly name: string
  readonly title: readonly TitlePart[]
  readonly axes: readonly RadarAxis[]
  /** The five answers. */
  readonly answers: readonly string[]
  readonly quote: Quote | undefined
  readonly foot: string
}

type Quote = {
  readonly relation: Relation
  readonly about: string
  readonly statement: string
  readonly answer: string
}

/** The width of a text in a font, written as in CSS. */
export type WidthOf = (text: string, font: string) => number

export const cardSize = { width: 1080, height: 1350 } as const

const MARGIN = 84
const LINE = cardSize.width - 2 * MARGIN
const NAME_INDENT = 74
const NAME_SIZE = 36
const TITLE_TOP = 190
const FOOT = cardSize.height - 70
const QUOTE_BOTTOM = FOOT - 76
const QUOTE_SIZE = 38
const INDENT = 34
/** The largest of these sizes at which a title takes few lines is used. */
const titleSizes = [
  { size: 72, lines: 4 },
  { size: 60, lines: 5 },
  { size: 50, lines: 6 },
] as const
const smallest = { size: 42, lines: Infinity } as const

const style = { ...fileStyle, paper: '#faf8f4', nameSize: 17, answerSize: 12 }
const fontOf = (size: number) => `600 ${String(size)}px ${serif}`

/** The fonts in which a card is measured. */
export const cardFonts = [fontOf(QUOTE_SIZE)]

/** A card: the headline, the pentagon in the colours of the relations, and one quote. */
export function drawCard(card: Card, widthOf: WidthOf): Drawing {
  const { width, height } = cardSize
  const title = layOutTitle(card.title, widthOf)
  const quote = card.quote && layOutQuote(card.quote, widthOf)
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
      'font-family': sans,
      fill: style.ink,
    },
    element('rect', { width, height, fill: style.paper }),
    drawName(card.name, widthOf),
    title.svg,
    drawRadar(card, { from: title.bottom, to: quote?.top ?? QUOTE_BOTTOM }),
    quote?.svg ?? '',
    element('text', { x: MARGIN, y: FOOT, 'font-size': 27, fill: style.softInk }, words(card.foot)),
  )
  return { svg, width, height }
}

function drawName(name: string, widthOf: WidthOf): string {
  const at = `translate(${String(MARGIN - 3)} 70) scale(1.5)`
  // A host may have a long name for the app.
  const fitting = Math.min(1, (LINE - NAME_INDENT) / widthOf(name, fontOf(NAME_SIZE)))
  const size = Math.floor(NAME_SIZE * fitting)
  const attributes = { x: MARGIN + NAME_INDENT, y: 113, 'font-family': serif, 'font-size': size }
  return (
    element(
      'g',
      { transform: at },
      element('path', { d: markPaths.frame, fill: 'none', stroke: style.outerRing }),
      element('path', { d: markPaths.profile, fill: style.line }),
    ) + element('text', { ...attributes, 'font-weight': 600 }, words(name))
  )
}

function layOutTitle(title: readonly TitlePart[], widthOf: WidthOf) {
  const runs = title.map(runOf)
  const linesAt = (size: number) => flowEvenly(runs, LINE, (text) => widthOf(text, fontOf(size)))
  const { size } = titleSizes.find((step) => linesAt(step.size).length <= step.lines) ?? smallest
  const lines = linesAt(size)
  return {
    svg: drawLines(lines, { x: MARGIN, y: TITLE_TOP + size, size, step: 1.14 }),
    bottom: TITLE_TOP + lines.length * size * 1.14,
  }
}

function runOf(part: TitlePart): Run {
  if (typeof part === 'string') return { text: part, fill: style.ink }
  if ('answer' in part) return { text: part.answer, fill: style.other }
  return { text: part.text, fill: style.toneWords(part.relation) }
}

function layOutQuote({ relation, about, statement, answer }: Quote, widthOf: WidthOf) {
  const runs = [{ text: statement, fill: style.ink }]
  const lines = flow(runs, LINE - INDENT, (text) => widthOf(text, fontOf(QUOTE_SIZE)))
  const height = 42 + lines.length * QUOTE_SIZE * 1.25 + 62
  const top = QUOTE_BOTTOM - height
  const x = MARGIN + INDENT
  const small = { x, 'font-size': 29 }
  return {
    svg:
      element('rect', { x: MARGIN, y: top, width: 8, height, fill: style.tone(relation) }) +
      element('text', { ...small, y: top + 27, fill: style.softInk }, words(about)) +
      drawLines(lines, { x, y: top + 42 + QUOTE_SIZE, size: QUOTE_SIZE, step: 1.25 }) +
      element('text', { ...small, y: top + height - 8, 'font-weight': 600 }, words(answer)),
    top,
  }
}

/** The radar, as large as the room between the title and the quote. */
function drawRadar({ axes, answers }: Card, room: { from: number; to: number }): string {
  const geometry = radarGeometry(480)
  const scale = Math.min(LINE / geometry.width, (room.to - room.from - 70) / geometry.height)
  const x = (cardSize.width - geometry.width * scale) / 2
  const y = (room.from + room.to - geometry.height * scale) / 2
  const shapes = [
    ...ringShapes(geometry, style),
    ...figureShapes(geometry, axes, answers, style),
    ...axes.map((axis, i) => nameShape(geometry, axis, i, style)),
  ]
  const transform = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})`
  return element('g', { transform }, ...shapes.map(svgOf))
}

type Place = {
  readonly x: number
  readonly y: number
  readonly size: number
  /** The height of a line, as a multiple of its size. */
  readonly step: number
}

function drawLines(lines: readonly (readonly Run[])[], { x, y, size, step }: Place): string {
  const font = { 'font-family': serif, 'font-size': size, 'font-weight': 600 }
  return lines
    .map((runs, i) =>
      element(
        'text',
        { x, y: Number((y + i * size * step).toFixed(1)), ...font },
        ...runs.map(({ text, fill }) => element('tspan', { fill }, words(text))),
      ),
    )
    .join('')
}
