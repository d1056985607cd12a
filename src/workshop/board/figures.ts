import {
  ambitions,
  levels,
  pairIds,
  relations,
  type Ambition,
  type Level,
  type Relation,
} from '../../core/framework'
import { STATEMENT_PLACES, type Figures, type SharedChoice } from '../../core/sharedResult'
import { thirdOf } from '../../core/thirds'
import type { Thresholds } from '../../core/thresholds'
import { wishes as wishKinds, type Wish } from '../../core/wishes'

/** A figure whose median and quartiles the group sees. */
export type MedianId = `now.${Relation}` | `cells.${Level}.${Ambition}`
/** A figure for which the group sees how many people are on each side. */
export type CountId = `wishes.${Relation}` | `dilemmas.${string}` | `topics.${number}`
/** A figure for which the group sees how many people are low, in the middle and high. */
type ThirdsId = `thirds.${Relation}`
export type FigureId = MedianId | ThirdsId | CountId

export const medianIds: readonly MedianId[] = [
  ...relations.map((id): MedianId => `now.${id}`),
  ...levels.flatMap((level) => ambitions.map((id): MedianId => `cells.${level}.${id}`)),
]

const thirdsIds: readonly ThirdsId[] = relations.map((id): ThirdsId => `thirds.${id}`)

const pairs = pairIds()

/** Topics are named by the place of their statement in the bank. */
export const countIds: readonly CountId[] = [
  ...relations.map((id): CountId => `wishes.${id}`),
  ...pairs.map((id): CountId => `dilemmas.${id}`),
  ...Array.from({ length: STATEMENT_PLACES }, (_, place): CountId => `topics.${place}`),
]

/** Everything that a group picture can hold. */
export const figureIds: readonly FigureId[] = [...medianIds, ...thirdsIds, ...countIds]

/**
 * The sides that somebody can be on: more, less or neither for a wish; A or B in a dilemma; for a
 * topic.
 */
export const sides = {
  wishes: [...wishKinds, 'neither'],
  dilemmas: ['a', 'b'],
  topics: ['for', 'not'],
} as const

/**
 * The number of people that a figure needs before it is shown. A cell needs as many as quartiles
 * do.
 */
export function leastFor(id: FigureId, { median, quartiles, thirds }: Thresholds): number {
  const [kind] = id.split('.')
  if (kind === 'thirds') return thirds
  return kind === 'now' || kind === 'topics' ? median : quartiles
}

/** The sides that a figure counts; nothing for a figure with a median, or with thirds. */
export function countedBy(id: FigureId): keyof typeof sides | undefined {
  const [kind = ''] = id.split('.')
  return kind === 'wishes' || kind === 'dilemmas' || kind === 'topics' ? kind : undefined
}

/**
 * A person's value for every figure, in the order of `figureIds`; `null` if there is none. For a
 * median it is a whole number 0..100, for thirds a place in `thirds`, for a count the place of a
 * side in `sides`. Somebody who names no topics is not for any.
 */
export function valuesOf(person: Figures): (number | null)[] {
  const { topics = [] } = person
  const places = Array.from({ length: STATEMENT_PLACES }, (_, place) => place)
  return [...valuesBeforeTopics(person), ...places.map((each) => (topics.includes(each) ? 0 : 1))]
}

/**
 * The same without the topics, which are the majority. One list, filled in place, since it is made
 * for ten thousand people at once.
 */
export function valuesBeforeTopics({ now, cells, wishes, dilemmas }: Figures): (number | null)[] {
  const values: (number | null)[] = []
  for (const id of relations) values.push(now[id])
  for (const level of levels) {
    for (const id of ambitions) values.push(cells ? cells[level][id] : null)
  }
  for (const id of relations) values.push(now[id] === null ? null : thirdOf(now[id]))
  for (const id of relations) values.push(wishes ? wishSide(wishes[id]) : null)
  for (let i = 0; i < pairs.length; i++) values.push(dilemmaSide(dilemmas?.[i]))
  return values
}

/** For every figure the values of the people who have one. Yields after every so many people. */
export function* columnsOf(
  people: readonly Figures[],
  pieceOf: number,
): Generator<void, ReadonlyMap<FigureId, readonly number[]>, void> {
  const columns = figureIds.map((id): [FigureId, number[]] => [id, []])
  for (const [i, person] of people.entries()) {
    const values = valuesOf(person)
    for (const [place, [, column]] of columns.entries()) {
      const value = values[place] ?? null
      if (value !== null) column.push(value)
    }
    if (i % pieceOf === pieceOf - 1) yield
  }
  return new Map(columns)
}

/** The values of one figure, of the people at these places who have one. */
export function columnAt(
  people: readonly Figures[],
  places: readonly number[],
  id: FigureId,
): readonly number[] {
  const at = figureIds.indexOf(id)
  return places.flatMap((place) => {
    const person = people[place]
    return (person && valuesOf(person)[at]) ?? []
  })
}

/** A person is counted once, by the larger count. */
function wishSide({ more, less }: Readonly<Record<Wish, number>>): number {
  return more === less ? 2 : more > less ? 0 : 1
}

function dilemmaSide(choice: SharedChoice | null | undefined): number | null {
  return choice === null || choice === undefined ? null : choice < 2 ? 0 : 1
}

/** A record of the ids that have a value. */
export function present<Id extends string, Value>(
  ids: readonly Id[],
  valueOf: (id: Id) => Value | undefined,
): Partial<Record<Id, Value>> {
  const found: Partial<Record<Id, Value>> = {}
  for (const id of ids) {
    const value = valueOf(id)
    if (value !== undefined) found[id] = value
  }
  return found
}
