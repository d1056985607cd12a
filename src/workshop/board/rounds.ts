import { relations, type Form, type Relation } from '../../core/framework'
import { nameDifferences, type NamedDifference } from '../../core/group'
import type { Figures, SharedResult } from '../../core/sharedResult'
import type { Thresholds } from '../../core/thresholds'
import {
  figureOf,
  thirdsOf,
  type Figure,
  type CountedFigure,
  type CountedThirds,
  type Thirds,
} from './figureOf'
import {
  columnsOf,
  countIds,
  figureIds,
  leastFor,
  medianIds,
  present,
  type CountId,
  type FigureId,
  type MedianId,
} from './figures'
import { freshnessOf } from './freshness'
import { changedPairs, membersOf, type Member } from './members'
import { tallyOf, type CountedTally, type Tally } from './tally'

export type { Figure } from './figureOf'

/** The data that a board keeps per person. */
export type Participant = Pick<SharedResult, 'participant' | 'revision'> & Figures

/** A picture that was made public: who was in it, and which figures were computed anew for it. */
export type Round = {
  /** When it was closed, as in `2026-11-24T10:30:00.000Z`. */
  readonly closed: string
  readonly members: readonly Member[]
  readonly published: readonly FigureId[]
}

/** A picture with figures, thirds and counts of one sort. */
type PictureOf<AnyFigure, AnyThirds, AnyTally> = {
  readonly closed: string
  /** How many people are in it. */
  readonly people: number
  readonly figures: Readonly<Partial<Record<MedianId, AnyFigure>>>
  /** The number of people who are low, in the middle and high. */
  readonly thirds: Readonly<Partial<Record<Relation, AnyThirds>>>
  /**
   * The number of people who want more or less, choose A or B, or want to talk about a statement.
   */
  readonly counts: Readonly<Partial<Record<CountId, AnyTally>>>
  /** The pairs of relations that differ enough in this group to say so, the largest first. */
  readonly named: readonly NamedPair[]
}

/** The part of a group's picture that everybody may see: never a person, a mean or an extreme. */
export type Picture = PictureOf<Figure, Thirds, Tally>

/** As a board keeps it, with the number of people behind each figure. */
export type CountedPicture = PictureOf<CountedFigure, CountedThirds, CountedTally>

export type NamedPair = { readonly upper: Relation; readonly lower: Relation }

/** The data that a new picture is made from. */
export type Collected = {
  readonly participants: readonly Participant[]
  readonly rounds: readonly Round[]
  readonly picture?: CountedPicture
  readonly thresholds: Thresholds
  /** Known to this board alone, and to its copies. */
  readonly privateKey: string
  /** Whether this board makes the picture, and not another one of the same workshop. */
  readonly publishes: boolean
  readonly workshop: { readonly form: Form }
}

/**
 * Any two published pictures differ by nobody or by at least this many people, figure by figure, so
 * that the difference never reveals what one person answered.
 */
export const LEAST_CHANGES = 5

export type Obstacle =
  /** Another board of this workshop makes the picture. */
  | { readonly why: 'elsewhere' }
  /** There are not enough people yet: how many more it takes. */
  | { readonly why: 'tooFew'; readonly missing: number }
  /** Nothing has changed since the last picture. */
  | { readonly why: 'unchanged' }
  /** Some are waiting, but too few to add together: how many more it takes. */
  | { readonly why: 'waiting'; readonly changes: number; readonly missing: number }

/** Why no new picture may be made now, if there is a reason. */
export function closeObstacle({
  participants,
  rounds,
  thresholds,
  privateKey,
  publishes,
}: Omit<Collected, 'picture' | 'workshop'>): Obstacle | undefined {
  if (!publishes) return { why: 'elsewhere' }
  const members = rounds.length === 0 ? [] : membersOf(participants, privateKey)
  const changes = rounds.map((round) => changedPairs(members, round.members).length)
  const sinceLast = changes.at(-1)
  if (sinceLast === 0) return { why: 'unchanged' }
  const missing = Math.max(0, thresholds.median - participants.length)
  if (missing > 0) return { why: 'tooFew', missing }
  const closest = Math.min(...changes.filter((n) => n > 0))
  if (closest >= LEAST_CHANGES) return undefined
  return { why: 'waiting', changes: sinceLast ?? closest, missing: LEAST_CHANGES - closest }
}

export type Closed = { readonly round: Round; readonly picture: CountedPicture }

/** Makes a new picture at once; see `closeInPieces`. */
export function closeRound(board: Collected, closed: string): Closed {
  const work = closeInPieces(board, closed)
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

/** The number of people to process in one piece. */
const PIECE = 500

/**
 * Makes a new picture in steps, between which a page can do other things. Each figure obeys the
 * rule of five on its own, against every picture in which it was published before: if the values of
 * too few people changed, it stays as it was.
 */
export function* closeInPieces(board: Collected, closed: string): Generator<void, Closed, void> {
  const { participants, rounds, picture: last, thresholds, privateKey, workshop } = board
  const members: Member[] = []
  for (let at = 0; at < participants.length; at += PIECE) {
    members.push(...membersOf(participants.slice(at, at + PIECE), privateKey))
    yield
  }
  const { fresh, isPairFresh } = yield* freshnessOf(members, rounds, LEAST_CHANGES)
  const columns = yield* columnsOf(participants, PIECE)
  const column = (id: FigureId) => columns.get(id) ?? []
  const people = members.length
  const figures = present(medianIds, (id) =>
    fresh.has(id) ? figureOf(id, column(id), thresholds) : last?.figures[id],
  )
  yield
  const thirds = present(relations, (id) =>
    fresh.has(`thirds.${id}`)
      ? thirdsOf(column(`thirds.${id}`), people, thresholds)
      : last?.thirds[id],
  )
  yield
  const counts = present(countIds, (id) =>
    fresh.has(id) ? tallyOf(id, column(id), people, thresholds) : last?.counts[id],
  )
  yield
  const large = nameDifferences(participants, workshop.form).filter(
    ({ n }) => n >= thresholds.quartiles,
  )
  // From this many people on, the picture also says that a figure is not shown.
  const isTold = (id: FigureId) => people >= leastFor(id, thresholds)
  return {
    round: { closed, members, published: figureIds.filter((id) => fresh.has(id) && isTold(id)) },
    picture: {
      closed,
      people,
      figures,
      thirds,
      counts,
      named: nameAnew(large, last?.named ?? [], (a, b) => isPairFresh(`now.${a}`, `now.${b}`)),
    },
  }
}

/**
 * Named differences obey the rule of five too: after too few changes in a pair it stays as it was.
 */
function nameAnew(
  large: readonly NamedDifference[],
  last: readonly NamedPair[],
  isFresh: (a: Relation, b: Relation) => boolean,
): NamedPair[] {
  const found = [...large]
    .sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference))
    .map(({ a, b, difference }) =>
      difference > 0 ? { upper: a, lower: b } : { upper: b, lower: a },
    )
  return [
    ...found.filter(({ upper, lower }) => isFresh(upper, lower)),
    ...last.filter(({ upper, lower }) => !isFresh(upper, lower)),
  ]
}
