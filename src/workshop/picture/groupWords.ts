import { framework } from '../../content/framework'
import { recordOf, relations, type Relation } from '../../core/framework'
import { isDrawable } from '../../core/score'
import type { GroupFindings } from './groupFindings'
import { boardTitle, type Titled } from '../board/boardTitle'
import type { Thresholds } from '../../core/thresholds'
import type { Figure, NamedPair, Picture } from '../board/rounds'
import type { Screen } from '../board/savedBoard'
import { inWords } from '../../ui/language/inWords'
import type { Locale } from '../../ui/language/locale'
import { rangeWords, scoreWord } from '../../ui/language/scoreWord'
import { fill } from '../../ui/language/fill'
import type { groupTexts } from '../../ui/language/subjects/group'
import {
  capitalised,
  namesInSentence,
  verbFor,
  type ScanMessages,
} from '../../content/words/resultWords'

export type GroupMessages = (typeof groupTexts)['nl']

/** The title of a group's workshop; never without the mark of a practice board. */
export function groupTitle(t: GroupMessages, board: Titled): string {
  return boardTitle({ title: `${t.practice} · {title}` }, board, t.untitled)
}

/** The median of a group as an answer, or the reason why it is not shown. */
export function middleWord(
  t: GroupMessages,
  scan: ScanMessages,
  figure: Figure | undefined,
): string {
  return figure ? scoreWord(scan, figure.median) : t.absent
}

/** The same with the number, as in "soms · 55". */
export function middleWords(
  t: GroupMessages,
  scan: ScanMessages,
  figure: Figure | undefined,
): string {
  return figure ? `${scoreWord(scan, figure.median)} · ${String(figure.median)}` : t.absent
}

/** The quartiles in words, as in "30 tot 60". */
export function halfWords(t: GroupMessages, figure: Figure | undefined): string {
  const half = interquartileRange(figure)
  return half ? fill(t.halfRange, half) : '–'
}

type Half = { readonly from: number; readonly to: number }

/** The interquartile range; absent if there are too few people. */
export function interquartileRange(figure: Figure | undefined): Half | undefined {
  if (figure?.q1 === undefined || figure.q3 === undefined) return undefined
  return { from: figure.q1, to: figure.q3 }
}

/** One relation of a group in words, for screen readers. */
export function figureWords(
  t: GroupMessages,
  scan: ScanMessages,
  locale: Locale,
  relation: Relation,
  figure: Figure | undefined,
): string {
  const name = framework().relations[relation].label[locale]
  if (!figure) return fill(t.value, { relation: name, median: t.absent })
  const words = { relation: name, median: scoreWord(scan, figure.median) }
  const half = interquartileRange(figure)
  return half
    ? fill(t.valueHalf, { ...words, half: rangeWords(scan, t.halfRange, half) })
    : fill(t.value, words)
}

/** Whether enough relations have a figure to draw a radar. */
export function hasRadar({ figures }: Picture): boolean {
  return isDrawable(recordOf(relations, (id) => ({ score: figures[`now.${id}`]?.median })))
}

/** The number of people that a board needs to show something, as words in a sentence. */
export function thresholdWords(
  locale: Locale,
  { median, quartiles }: Thresholds,
): { enough: string; half: string } {
  return { enough: inWords(locale, median), half: inWords(locale, quartiles) }
}

/**
 * A note on the dots and bars of a group; not about bars without enough people, and empty without a
 * dot.
 */
export function dotNotes(t: GroupMessages, picture: Picture): string {
  if (relations.every((id) => picture.figures[`now.${id}`] === undefined)) return ''
  return hasHalves(picture) ? `${t.dotsText} ${t.dotsBars}` : t.dotsText
}

/**
 * A note on the lines of a group's radar; not about halves without enough people, and empty without
 * a radar.
 */
export function lineNotes(t: GroupMessages, picture: Picture): string {
  if (!hasRadar(picture)) return ''
  return hasHalves(picture) ? `${t.lineNote} ${t.areaNote}` : t.lineNote
}

function hasHalves({ figures }: Picture): boolean {
  return relations.some((id) => interquartileRange(figures[`now.${id}`]) !== undefined)
}

/** What the radar of a group shows, and what it does not. */
export function radarNotes(t: GroupMessages, picture: Picture): string {
  const shown = relations.map((id) => picture.figures[`now.${id}`])
  const notes = [lineNotes(t, picture), t.roundedNote]
  return [...notes, ...(shown.includes(undefined) ? [t.absentNote] : [])].join(' ')
}

type Found = Extract<GroupFindings, { kind: 'found' }>

/** Says on which relations people are far apart; empty if every interquartile range is narrow. */
export function mostSpreadWords(
  t: GroupMessages,
  scan: ScanMessages,
  locale: Locale,
  { mostSpread }: Found,
): string[] {
  const [first] = mostSpread
  if (!first) return []
  const names = namesInSentence(
    locale,
    mostSpread.map(({ relation }) => relation),
  )
  const values = { relations: names, half: rangeWords(scan, t.halfRange, first) }
  return [fill(mostSpread.length === 1 ? t.apart_one : t.apart_other, values)]
}

/**
 * Every difference, in as few sentences as possible: one for each relation that is above others, or
 * one for each that is below others.
 */
export function differenceWords(
  t: GroupMessages,
  locale: Locale,
  differences: readonly NamedPair[],
): string[] {
  const uppers = [...new Set(differences.map(({ upper }) => upper))]
  const lowers = [...new Set(differences.map(({ lower }) => lower))]
  const say = (upper: readonly Relation[], lower: readonly Relation[]) =>
    fill(verbFor(upper, t.difference_one, t.difference_other), {
      upper: capitalised(namesInSentence(locale, upper)),
      lower: namesInSentence(locale, lower),
    })
  return uppers.length <= lowers.length
    ? uppers.map((id) =>
        say(
          [id],
          differences.flatMap(({ upper, lower }) => (upper === id ? [lower] : [])),
        ),
      )
    : lowers.map((id) =>
        say(
          differences.flatMap(({ upper, lower }) => (lower === id ? [upper] : [])),
          [id],
        ),
      )
}

/** Why there is no picture yet, given the number of codes. */
export function nothingWords(
  t: GroupMessages,
  locale: Locale,
  { codes, thresholds }: Pick<Screen, 'codes' | 'thresholds'>,
): string {
  const few = fill(t.nothingFew, thresholdWords(locale, thresholds))
  if (codes >= thresholds.median) return `${few} ${t.nothingReady}`
  return `${few} ${fill(t.nothingCodes, { n: codes })}`
}
