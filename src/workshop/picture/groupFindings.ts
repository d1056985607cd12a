import type { CardRef } from '../../content/cards/cardRef'
import { relations, type Ambition, type Form, type Relation } from '../../core/framework'
import { leastThresholds } from '../../core/group'
import type { Figure, Picture } from '../board/rounds'

/** A figure of enough people to draw conclusions from: its quartiles are shown. */
export type FirmFigure = Figure & Required<Pick<Figure, 'q1' | 'q3'>>

/** Two relations of a group whose medians, as they are shown, lie far enough apart. */
export type GroupDifference = {
  readonly upper: Relation
  readonly lower: Relation
  readonly points: number
}

/** The interquartile range of a group, for one relation. */
type MiddleHalf = { readonly relation: Relation; readonly from: number; readonly to: number }

export type GroupFindings =
  /** Nothing can be said: fewer than two relations with a figure of enough people. */
  | { readonly kind: 'tooFew' }
  | {
      readonly kind: 'found'
      /** The largest first. */
      readonly differences: readonly GroupDifference[]
      /** Where people differ most among themselves; more than one if tied. */
      readonly mostSpread: readonly MiddleHalf[]
      /** Where people are close to each other. */
      readonly close: readonly MiddleHalf[]
    }

/** The smallest difference in points between two group medians that is named. */
export const namedFrom: Readonly<Record<Form, number>> = { full: 15, quick: 20 }
const SPREAD = 30
const CLOSE = 15

/** What may be said about a group: by rule of thumb, not by test, as the people are the same. */
export function findInGroup({ figures }: Picture, form: Form): GroupFindings {
  const firm = relations.flatMap((relation) => {
    const figure = figures[`now.${relation}`]
    return isFirm(figure) ? [{ relation, figure }] : []
  })
  if (firm.length < 2) return { kind: 'tooFew' }
  const differences = firm.flatMap((upper) =>
    firm.flatMap((lower): GroupDifference[] => {
      const points = upper.figure.median - lower.figure.median
      if (points <= 0 || !isNamed(points, form)) return []
      return [{ upper: upper.relation, lower: lower.relation, points }]
    }),
  )
  const halves = firm.map(({ relation, figure }): MiddleHalf => ({
    relation,
    from: figure.q1,
    to: figure.q3,
  }))
  const widest = Math.max(SPREAD, ...halves.map(widthOf))
  return {
    kind: 'found',
    differences: [...differences].sort((a, b) => b.points - a.points),
    mostSpread: halves.filter((half) => widthOf(half) === widest),
    close: halves.filter((half) => widthOf(half) <= CLOSE),
  }
}

/** Whether a figure rests on enough people to draw conclusions from. */
export function isFirm(figure: Figure | undefined): figure is FirmFigure {
  if (figure?.q1 === undefined || figure.q3 === undefined) return false
  return figure.n >= leastThresholds.quartiles
}

/** Whether this difference between two group medians, up or down, may be named. */
export function isNamed(points: number, form: Form): boolean {
  return Math.abs(points) >= namedFrom[form]
}

function widthOf({ from, to }: MiddleHalf): number {
  return to - from
}

/** A conversation card with the reason why it fits a group. */
export type GroupCard = {
  readonly card: CardRef
  readonly reason:
    | { readonly kind: 'mostSpread'; readonly relation: Relation }
    | { readonly kind: 'difference'; readonly upper: Relation; readonly lower: Relation }
    | { readonly kind: 'even' | 'tooFew' }
}

const MOST_OF_A_KIND = 2

/** What suits any group: its purpose, and how it weighs. */
const forAnyGroup: readonly Ambition[] = ['purpose', 'professional']

/** The few cards that fit the findings, starting with where people differ most. */
export function cardsForGroup(findings: GroupFindings): GroupCard[] {
  const found =
    findings.kind === 'found' ? [...aboutMostSpread(findings), ...aboutPairs(findings)] : []
  if (found.length > 0) return found
  const kind = findings.kind === 'found' ? 'even' : 'tooFew'
  return forAnyGroup.map((ambition) => ({ card: { kind: 'ambition', ambition }, reason: { kind } }))
}

type Found = Extract<GroupFindings, { kind: 'found' }>

function aboutMostSpread({ mostSpread }: Found): GroupCard[] {
  return mostSpread.slice(0, MOST_OF_A_KIND).map(({ relation }) => ({
    card: { kind: 'relation', relation },
    reason: { kind: 'mostSpread', relation },
  }))
}

function aboutPairs({ differences }: Found): GroupCard[] {
  return differences.slice(0, MOST_OF_A_KIND).map(({ upper, lower }) => ({
    card: { kind: 'pair', a: upper, b: lower },
    reason: { kind: 'difference', upper, lower },
  }))
}
