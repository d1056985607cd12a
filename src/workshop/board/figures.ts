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
import { wishes as wishKinds, type Wish } from '../../core/wishes'

/** A figure of which the group sees the median and the quartiles. */
export type MedianId = `now.${Relation}` | `cells.${Level}.${Ambition}`
/** A figure of which the group sees how many people are on each side. */
export type CountId = `wishes.${Relation}` | `dilemmas.${string}` | `topics.${number}`
export type FigureId = MedianId | CountId

export const medianIds: readonly MedianId[] = [
  ...relations.map((id): MedianId => `now.${id}`),
  ...levels.flatMap((level) => ambitions.map((id): MedianId => `cells.${level}.${id}`)),
]

/** Topics are named by the place of their statement in the bank. */
export const countIds: readonly CountId[] = [
  ...relations.map((id): CountId => `wishes.${id}`),
  ...pairIds().map((id): CountId => `dilemmas.${id}`),
  ...Array.from({ length: STATEMENT_PLACES }, (_, place): CountId => `topics.${place}`),
]

/** Everything that a group picture can hold. */
export const figureIds: readonly FigureId[] = [...medianIds, ...countIds]

/** On which side somebody is: of a wish more, less or neither; of a dilemma A or B; of a topic for. */
export const sides = {
  wishes: [...wishKinds, 'neither'],
  dilemmas: ['a', 'b'],
  topics: ['for', 'not'],
} as const

/** What a figure counts; nothing for a figure with a median. */
export function countedBy(id: FigureId): keyof typeof sides | undefined {
  const [kind = ''] = id.split('.')
  return kind === 'wishes' || kind === 'dilemmas' || kind === 'topics' ? kind : undefined
}

/**
 * A person's value for every figure, in the order of `figureIds`; `null` where there is none. A
 * median takes whole numbers 0..100, a count the place of a side in `sides`. Whoever names no topics
 * is not for any.
 */
export function valuesOf({
  now,
  cells,
  wishes,
  dilemmas,
  topics = [],
}: Figures): (number | null)[] {
  return [
    ...relations.map((id) => now[id]),
    ...levels.flatMap((level) => ambitions.map((id) => (cells ? cells[level][id] : null))),
    ...relations.map((id) => (wishes ? wishSide(wishes[id]) : null)),
    ...pairIds().map((_, i) => dilemmaSide(dilemmas?.[i])),
    ...Array.from({ length: STATEMENT_PLACES }, (_, place) => (topics.includes(place) ? 0 : 1)),
  ]
}

/** For every figure the values of those who have one. */
export function columnsOf(people: readonly Figures[]): ReadonlyMap<FigureId, readonly number[]> {
  const columns = figureIds.map((id): [FigureId, number[]] => [id, []])
  for (const person of people) {
    const values = valuesOf(person)
    for (const [place, [, column]] of columns.entries()) {
      const value = values[place] ?? null
      if (value !== null) column.push(value)
    }
  }
  return new Map(columns)
}

/** A person counts once, by the larger count. */
function wishSide({ more, less }: Readonly<Record<Wish, number>>): number {
  return more === less ? 2 : more > less ? 0 : 1
}

function dilemmaSide(choice: SharedChoice | null | undefined): number | null {
  return choice === null || choice === undefined ? null : choice < 2 ? 0 : 1
}
