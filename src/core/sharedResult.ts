import {
  ambitions,
  levels,
  recordOf,
  relations,
  type Ambition,
  type Form,
  type Level,
  type Relation,
} from './framework'
import type { DilemmaScore } from './dilemmas'
import type { ScanScore } from './score'

/** One value per relation, `null` where there is none. */
export type RelationValues = Readonly<Record<Relation, number | null>>

/** One value per level × ambition, `null` where there is none. */
export type CellValues = Readonly<Record<Level, Readonly<Record<Ambition, number | null>>>>

/**
 * All that a participant gives to a group: coarse figures, and never an answer, a name, a time or a
 * device.
 */
export type SharedResult = {
  /** Which question bank, 0..2^15-1. */
  readonly bank: number
  /** Which workshop, 0..2^25-1. */
  readonly board: number
  /** Drawn at random, once per participant and workshop, 0..2^20-1. */
  readonly nonce: number
  /** Rises when the same participant shares again, 0..7. */
  readonly revision: number
  readonly form: Form
  /** Multiples of 5, 0..100. */
  readonly now: RelationValues
  /** Shares in twelfths, 0..12. */
  readonly dilemmas?: RelationValues
  /** Multiples of 10, 10..90; full form only. */
  readonly cells?: CellValues
}

/** The parts of a result that a participant may leave out. */
export const optionalParts = ['dilemmas', 'cells'] as const
export type OptionalPart = (typeof optionalParts)[number]

export const MOST_TWELFTHS = 12

/** How often a participant can share; a later revision replaces an earlier one. */
export const MOST_REVISIONS = 8
/** How many participants can be told apart in one workshop. */
export const MOST_NONCES = 2 ** 20

/**
 * A participant's figures, as coarse as they are shared: scores in steps of 5, shares in twelfths,
 * cells in tens. Parts that have no value are left out.
 */
export function shareableFigures(
  form: Form,
  score: ScanScore,
  dilemmas: DilemmaScore,
): Required<Pick<SharedResult, 'now'>> & Pick<SharedResult, OptionalPart> {
  const shares = recordOf(relations, (id) => twelfths(dilemmas.relations[id].share))
  const cells = recordOf(levels, (level) =>
    recordOf(ambitions, (ambition) => coarseCell(score.cells[level][ambition].score)),
  )
  return {
    now: coarseScores(score),
    ...(hasValue(shares) && { dilemmas: shares }),
    ...(form === 'full' && Object.values(cells).some(hasValue) && { cells }),
  }
}

/** The scores of the five relations in steps of 5, as they leave a device. */
export function coarseScores({ relations: scales }: ScanScore): RelationValues {
  return recordOf(relations, (id) => roundTo(5, scales[id].score))
}

/** Whether there is any value to share. */
export function hasValue(values: Readonly<Record<string, number | null>>): boolean {
  return Object.values(values).some((value) => value !== null)
}

/** Rounds to the nearest multiple, halves upwards; `null` where there is no value. */
function roundTo(step: number, value: number | undefined): number | null {
  return value === undefined ? null : step * Math.floor(value / step + 0.5)
}

function coarseCell(score: number | undefined): number | null {
  const coarse = roundTo(10, score)
  return coarse === null ? null : Math.min(90, Math.max(10, coarse))
}

function twelfths(share: number | undefined): number | null {
  return share === undefined ? null : roundTo(1, (share * MOST_TWELFTHS) / 100)
}
