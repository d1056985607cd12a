import type { DilemmaChoices } from './dilemmas'
import {
  ambitions,
  levels,
  pairIds,
  recordOf,
  relations,
  type Ambition,
  type Form,
  type Level,
  type Relation,
} from './framework'
import { roundTo } from './roundTo'
import type { ScanScore } from './score'
import { MOST_TOPICS, MOST_WISHES } from './shareLimits'
import { wishes as wishKinds, type Wish } from './wishes'

/** One value per relation, `null` where there is none. */
export type RelationValues = Readonly<Record<Relation, number | null>>

/** One value per level × ambition, `null` where there is none. */
export type CellValues = Readonly<Record<Level, Readonly<Record<Ambition, number | null>>>>

/** The number of statements of each relation that somebody wants more and less of, 0..7 each. */
type WishCounts = Readonly<Record<Relation, Readonly<Record<Wish, number>>>>

/**
 * A first choice in a dilemma as it is shared: 0 clearly A, 1 rather A, 2 rather B, 3 clearly B.
 */
export type SharedChoice = 0 | 1 | 2 | 3

/**
 * Everything that a participant shares with a group: coarse figures, never an answer, a name, a
 * time or a device.
 */
export type SharedResult = {
  /** The number of the question bank, 0..2^15-1. */
  readonly bank: number
  /** The number of the workshop, 0..2^25-1. */
  readonly board: number
  /** Drawn at random, once per person and workshop, 0..2^40-1. */
  readonly participant: number
  /** Rises when the same participant shares again, 0..7. */
  readonly revision: number
  readonly form: Form
  /** 0..100, in multiples of `scoreStep` of the form. */
  readonly now: RelationValues
  readonly wishes?: WishCounts
  /** Up to three statements to talk about: their places in the bank, 0..63. */
  readonly topics?: readonly number[]
  /** One for each of the ten dilemmas, in the order of `pairIds`; `null` where it was skipped. */
  readonly dilemmas?: readonly (SharedChoice | null)[]
  /** As in `cellScale`; full form only. */
  readonly cells?: CellValues
}

/** The parts of a result that a participant may leave out. */
export const optionalParts = ['wishes', 'topics', 'dilemmas', 'cells'] as const
export type OptionalPart = (typeof optionalParts)[number]

/** The figures of a person: a shared result without what ties it to a workshop and a person. */
export type Figures = Pick<SharedResult, 'now' | OptionalPart>

/** The number of participants that can be distinguished in one workshop. */
export const PARTICIPANT_NUMBERS = 2 ** 40
/** The number of places for a statement in a code. */
export const STATEMENT_PLACES = 64

/**
 * The steps in which a relation's score leaves a device. The four answers of the quick form make 17
 * sums: steps of 5 would be the exact score.
 */
export const scoreStep: Readonly<Record<Form, number>> = { quick: 10, full: 5 }
/** The step and the ends of what is shared of a level × ambition. */
export const cellScale = { step: 10, from: 10, to: 90 } as const

/** The parts of a person's scan besides the answers. */
type Besides = {
  readonly wishes?: Readonly<Record<Relation, Record<Wish, number>>>
  readonly topics?: readonly number[]
  readonly choices?: DilemmaChoices
}

/** A participant's figures, as coarse as they are shared. Parts that have no value are left out. */
export function shareableFigures(
  form: Form,
  score: ScanScore,
  { wishes, topics = [], choices = {} }: Besides = {},
): Figures {
  const counts = wishes && recordOf(relations, (id) => cappedCounts(wishes[id]))
  const dilemmas = pairIds().map((id) => sharedChoice(choices[id]))
  const cells = recordOf(levels, (level) =>
    recordOf(ambitions, (ambition) => coarseCell(score.cells[level][ambition].score)),
  )
  return {
    now: coarseScores(score, scoreStep[form]),
    ...(counts && relations.some((id) => hasWish(counts[id])) && { wishes: counts }),
    ...(topics.length > 0 && { topics: topics.slice(0, MOST_TOPICS) }),
    ...(dilemmas.some((choice) => choice !== null) && { dilemmas }),
    ...(form === 'full' && Object.values(cells).some(hasValue) && { cells }),
  }
}

/** The scores of the relations as they leave a device, in multiples of a step. */
export function coarseScores({ relations: scales }: ScanScore, step: number): RelationValues {
  return recordOf(relations, (id) => coarse(step, scales[id].score))
}

/** Whether there is any value to share. */
export function hasValue(values: Readonly<Record<string, number | null>>): boolean {
  return Object.values(values).some((value) => value !== null)
}

function hasWish({ more, less }: Readonly<Record<Wish, number>>): boolean {
  return more + less > 0
}

function cappedCounts(counts: Readonly<Record<Wish, number>>): Record<Wish, number> {
  return recordOf(wishKinds, (wish) => Math.min(MOST_WISHES, counts[wish]))
}

/** A choice is kept as points for A, 3 for clearly A; it is shared as a place from A to B. */
function sharedChoice(points: DilemmaChoices[string] | undefined): SharedChoice | null {
  return points === undefined ? null : ((3 - points) as SharedChoice)
}

function coarse(step: number, value: number | undefined): number | null {
  return value === undefined ? null : roundTo(step, value)
}

function coarseCell(score: number | undefined): number | null {
  const { step, from, to } = cellScale
  const value = coarse(step, score)
  return value === null ? null : Math.min(to, Math.max(from, value))
}
