import type { Form, Relation } from '../../core/framework'
import { nameDifferences, summariseValues, type NamedDifference } from '../../core/group'
import type { Figures, SharedResult } from '../../core/sharedResult'
import type { Thresholds } from '../../core/thresholds'
import {
  columnsOf,
  countedBy,
  countIds,
  figureIds,
  medianIds,
  type CountId,
  type FigureId,
  type MedianId,
} from './figures'
import { countChanges, markIn, markInBoth, membersOf, pairUp, type Member } from './members'
import { isEnough, tallyOf, type Tally } from './tally'

/** What a board keeps per person. */
export type Participant = Pick<SharedResult, 'participant' | 'revision'> & Figures

/** A picture that was made public: who was in it, and which figures were computed anew for it. */
export type Round = {
  /** When it was closed, as in `2026-11-24T10:30:00.000Z`. */
  readonly closed: string
  readonly members: readonly Member[]
  readonly published: readonly FigureId[]
}

/** One figure of a group, rounded to 5: its median and, with enough people, its quartiles. */
export type Figure = {
  readonly n: number
  readonly median: number
  readonly q1?: number
  readonly q3?: number
}

/** What everybody may see of a group: never a person, a mean or an extreme. */
export type Picture = {
  readonly closed: string
  /** How many people are in it. */
  readonly people: number
  readonly figures: Readonly<Partial<Record<MedianId, Figure>>>
  /** How many people want more or less, choose A or B, or want to talk about a statement. */
  readonly counts: Readonly<Partial<Record<CountId, Tally>>>
  /** The pairs of relations of which the group differs enough to say so, the largest first. */
  readonly named?: readonly NamedPair[]
}

export type NamedPair = { readonly upper: Relation; readonly lower: Relation }

/** What a new picture is made from. */
export type Collected = {
  readonly participants: readonly Participant[]
  readonly rounds: readonly Round[]
  readonly picture?: Picture
  readonly thresholds: Thresholds
  /** Known to this board alone, and to its copies. */
  readonly privateKey: string
  readonly workshop: { readonly form: Form }
}

/**
 * Any two published pictures differ by nobody or by at least this many people, figure by figure, so
 * that the difference never reveals what one person answered.
 */
export const LEAST_CHANGES = 5

export type Obstacle =
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
}: Omit<Collected, 'picture' | 'workshop'>): Obstacle | undefined {
  const members = membersOf(participants, privateKey)
  const changes = rounds.map((round) => countChanges(pairUp(members, round.members)))
  const sinceLast = changes.at(-1)
  if (sinceLast === 0) return { why: 'unchanged' }
  const missing = Math.max(0, thresholds.median - participants.length)
  if (missing > 0) return { why: 'tooFew', missing }
  const closest = Math.min(...changes.filter((n) => n > 0))
  if (closest >= LEAST_CHANGES) return undefined
  return { why: 'waiting', changes: sinceLast ?? closest, missing: LEAST_CHANGES - closest }
}

/**
 * Makes a new picture. Each figure obeys the rule of five on its own, against every picture in
 * which it was published before: if the values of too few people changed, it stays as it was.
 */
export function closeRound(
  board: Collected,
  closed: string,
): { readonly round: Round; readonly picture: Picture } {
  const { participants, rounds, picture: last, thresholds, privateKey, workshop } = board
  const members = membersOf(participants, privateKey)
  const { fresh, isPairFresh } = freshness(members, rounds)
  const columns = columnsOf(participants)
  const column = (id: FigureId) => columns.get(id) ?? []
  const figures = present(medianIds, (id) =>
    fresh.has(id) ? asFigure(id, column(id), thresholds) : last?.figures[id],
  )
  const counts = present(countIds, (id) =>
    fresh.has(id) ? tallyOf(id, column(id), thresholds) : last?.counts[id],
  )
  // Of a topic that is not shown it is told that few people want it.
  const isTold = (id: FigureId) => id in figures || id in counts || countedBy(id) === 'topics'
  const large = nameDifferences(participants, workshop.form).filter(
    ({ n }) => n >= thresholds.quartiles,
  )
  return {
    round: { closed, members, published: figureIds.filter((id) => fresh.has(id) && isTold(id)) },
    picture: {
      closed,
      people: members.length,
      figures,
      counts,
      named: nameAnew(large, last?.named ?? [], (a, b) => isPairFresh(`now.${a}`, `now.${b}`)),
    },
  }
}

/** Which figures may be published anew, given all earlier pictures; and which differences. */
function freshness(members: readonly Member[], rounds: readonly Round[]) {
  const earlier = rounds.map(({ members: then, published }) => ({
    pairs: pairUp(members, then),
    published: new Set(published),
  }))
  const fresh = new Set(
    figureIds.filter((id) =>
      earlier.every(
        ({ pairs, published }) =>
          !published.has(id) || isFarEnough(countChanges(pairs, markIn(id))),
      ),
    ),
  )
  // Whether a difference was named is told by every picture.
  const isPairFresh = (a: FigureId, b: FigureId) =>
    fresh.has(a) &&
    fresh.has(b) &&
    earlier.every(({ pairs }) => isFarEnough(countChanges(pairs, markInBoth(a, b))))
  return { fresh, isPairFresh }
}

function isFarEnough(changes: number): boolean {
  return changes === 0 || changes >= LEAST_CHANGES
}

/** A record of the ids that have a value. */
function present<Id extends string, Value>(
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

/** What is named obeys the rule of five as well: of too few changes in a pair, nothing is told. */
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

/** The picture as it may be shown, given the trainer's thresholds. */
export function visiblePicture(picture: Picture, thresholds: Thresholds): Picture {
  const { median, quartiles } = thresholds
  const figures = present(medianIds, (id) => {
    const figure = picture.figures[id]
    if (!figure || figure.n < (isCell(id) ? quartiles : median)) return undefined
    const { n, median: middle } = figure
    return n < quartiles ? { n, median: middle } : figure
  })
  const counts = present(countIds, (id) => {
    const tally = picture.counts[id]
    return tally && isEnough(id, tally, thresholds) ? tally : undefined
  })
  const isWhole = (id: Relation) => (picture.figures[`now.${id}`]?.n ?? 0) >= quartiles
  const named = picture.named?.filter(({ upper, lower }) => isWhole(upper) && isWhole(lower))
  return { ...picture, figures, counts, ...(named && { named }) }
}

function asFigure(
  id: MedianId,
  values: readonly number[],
  thresholds: Thresholds,
): Figure | undefined {
  const { n, median, q1, q3 } = summariseValues(Float64Array.from(values), thresholds)
  if (median === undefined || (isCell(id) && n < thresholds.quartiles)) return undefined
  const quartiles = q1 !== undefined && q3 !== undefined && { q1: toFive(q1), q3: toFive(q3) }
  return { n, median: toFive(median), ...quartiles }
}

/** A cell is only shown in the heat map, which takes as many people as quartiles do. */
function isCell(id: MedianId): boolean {
  return id.startsWith('cells.')
}

/** To the nearest multiple of 5, halves upwards. */
function toFive(value: number): number {
  return 5 * Math.floor(value / 5 + 0.5)
}
