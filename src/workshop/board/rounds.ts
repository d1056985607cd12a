import { figureIds, figuresOf, hasFigure, type FigureId } from './figures'
import type { Form, Relation } from '../../core/framework'
import { nameDifferences, summariseValues, type NamedDifference } from '../../core/group'
import type { Thresholds } from '../../core/thresholds'
import { MOST_TWELFTHS, type SharedResult } from '../../core/sharedResult'

/** What a board keeps per person. */
export type Participant = Pick<SharedResult, 'nonce' | 'revision' | 'now' | 'dilemmas' | 'cells'>

type Person = Pick<SharedResult, 'nonce' | 'revision'>

/** A person who was counted, in which revision, and in which figures (one bit each). */
type Member = Person & { readonly figureMask: number }

/** A picture that was made public: who was in it, and which figures were computed anew for it. */
export type Round = {
  /** When it was closed, as in `2026-11-24T10:30:00.000Z`. */
  readonly closed: string
  readonly members: readonly Member[]
  readonly published: number
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
  readonly figures: Readonly<Partial<Record<FigureId, Figure>>>
  /** The pairs of relations of which the group differs enough to say so, the largest first. */
  readonly named?: readonly NamedPair[]
}

export type NamedPair = { readonly upper: Relation; readonly lower: Relation }

/**
 * Any two published pictures differ by nobody or by at least this many people, so that the
 * difference never reveals what one person answered.
 */
export const LEAST_CHANGES = 3

export type Obstacle =
  /** There are not enough people yet: how many more it takes. */
  | { readonly why: 'tooFew'; readonly missing: number }
  /** Nothing has changed since the last picture. */
  | { readonly why: 'unchanged' }
  /** Some are waiting, but too few to add together: how many more it takes. */
  | { readonly why: 'waiting'; readonly changes: number; readonly missing: number }

/** Why no new picture may be made now, if there is a reason. */
export function closeObstacle(
  participants: readonly Participant[],
  rounds: readonly Round[],
  thresholds: Thresholds,
): Obstacle | undefined {
  const changes = rounds.map((round) => countChanges(participants, round.members))
  const sinceLast = changes.at(-1)
  if (sinceLast === 0) return { why: 'unchanged' }
  const missing = Math.max(0, thresholds.median - participants.length)
  if (missing > 0) return { why: 'tooFew', missing }
  const closest = Math.min(...changes.filter((n) => n > 0))
  if (closest >= LEAST_CHANGES) return undefined
  return { why: 'waiting', changes: sinceLast ?? closest, missing: LEAST_CHANGES - closest }
}

/**
 * Makes a new picture. Each figure obeys the rule of three on its own, against every picture in
 * which it was published before: if too few of the people with a value for it changed, it stays as
 * it was.
 */
export function closeRound(
  participants: readonly Participant[],
  rounds: readonly Round[],
  last: Picture | undefined,
  thresholds: Thresholds,
  closed: string,
  form: Form,
): { readonly round: Round; readonly picture: Picture } {
  const { columns, figureMasks } = figuresOf(participants)
  const members = participants.map(({ nonce, revision }, i) => ({
    nonce,
    revision,
    figureMask: figureMasks[i] ?? 0,
  }))
  const outcomes = figureIds.map((id, place) => {
    const before = rounds.filter((round) => hasFigure(round.published, place))
    const fresh = before.every((round) =>
      isFarEnough(membersIn(members, place), membersIn(round.members, place)),
    )
    const figure = fresh ? asFigure(id, columns[place], thresholds) : last?.figures[id]
    return { id, place, fresh, figure }
  })
  const published = outcomes.reduce(
    (sum, { place, fresh, figure }) => (fresh && figure ? (sum | (1 << place)) >>> 0 : sum),
    0,
  )
  const isFresh = (a: Relation, b: Relation) =>
    [a, b].every((id) => outcomes.find((each) => each.id === `now.${id}`)?.fresh) &&
    rounds.every((round) => isFarEnough(withBoth(members, a, b), withBoth(round.members, a, b)))
  const large = nameDifferences(participants, form).filter(({ n }) => n >= thresholds.quartiles)
  const figures = outcomes.flatMap(({ id, figure }) => (figure ? [[id, figure] as const] : []))
  return {
    round: { closed, members, published },
    picture: {
      closed,
      people: members.length,
      figures: Object.fromEntries(figures),
      named: nameAnew(large, last?.named ?? [], isFresh),
    },
  }
}

/** What is named obeys the rule of three as well: of too few changes in a pair, nothing is told. */
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
export function visiblePicture(picture: Picture, { median, quartiles }: Thresholds): Picture {
  const figures = figureIds.flatMap((id) => {
    const figure = picture.figures[id]
    if (!figure || figure.n < (isCell(id) ? quartiles : median)) return []
    const { n, median: middle } = figure
    return [[id, figure.n < quartiles ? { n, median: middle } : figure] as const]
  })
  const isWhole = (id: Relation) => (picture.figures[`now.${id}`]?.n ?? 0) >= quartiles
  const named = picture.named?.filter(({ upper, lower }) => isWhole(upper) && isWhole(lower))
  return { ...picture, figures: Object.fromEntries(figures), ...(named && { named }) }
}

/** How many people are in only one of the lists, or in both but changed. */
export function countChanges(now: readonly Person[], then: readonly Person[]): number {
  const revisions = new Map(then.map(({ nonce, revision }) => [nonce, revision]))
  const same = now.filter(({ nonce, revision }) => revisions.get(nonce) === revision).length
  const both = now.filter(({ nonce }) => revisions.has(nonce)).length
  return now.length + then.length - both - same
}

function isFarEnough(now: readonly Member[], then: readonly Member[]): boolean {
  const changes = countChanges(now, then)
  return changes === 0 || changes >= LEAST_CHANGES
}

function withBoth(members: readonly Member[], a: Relation, b: Relation): Member[] {
  const [one, other] = [figureIds.indexOf(`now.${a}`), figureIds.indexOf(`now.${b}`)]
  return membersIn(membersIn(members, one), other)
}

function membersIn(members: readonly Member[], place: number): Member[] {
  return members.filter(({ figureMask }) => hasFigure(figureMask, place))
}

function asFigure(
  id: FigureId,
  values: Int16Array = new Int16Array(),
  thresholds: Thresholds,
): Figure | undefined {
  const { n, median, q1, q3 } = summariseValues(values, thresholds)
  if (median === undefined || (isCell(id) && n < thresholds.quartiles)) return undefined
  const shown = (value: number) =>
    toFive(id.startsWith('dilemmas.') ? (100 * value) / MOST_TWELFTHS : value)
  const quartiles = q1 !== undefined && q3 !== undefined && { q1: shown(q1), q3: shown(q3) }
  return { n, median: shown(median), ...quartiles }
}

/** A cell is only shown in the heat map, which takes as many people as quartiles do. */
function isCell(id: FigureId): boolean {
  return id.startsWith('cells.')
}

/** To the nearest multiple of 5, halves upwards. */
function toFive(value: number): number {
  return 5 * Math.floor(value / 5 + 0.5)
}
