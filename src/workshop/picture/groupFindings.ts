import type { CardRef } from '../../content/cards/cardRef'
import { relations, type Relation } from '../../core/framework'
import { leastThresholds } from '../../core/thresholds'
import type { Figure, NamedPair, Picture } from '../board/rounds'

/** A figure of enough people to draw conclusions from: its quartiles are shown. */
export type FirmFigure = Figure & Required<Pick<Figure, 'q1' | 'q3'>>

/** The interquartile range of a group, for one relation. */
type MiddleHalf = { readonly relation: Relation; readonly from: number; readonly to: number }

export type GroupFindings =
  /** Nothing can be said: fewer than two relations with a figure of enough people. */
  | { readonly kind: 'tooFew' }
  | {
      readonly kind: 'found'
      /** Between relations, the largest first. */
      readonly differences: readonly NamedPair[]
      /** Where people differ most among themselves; more than one if tied. */
      readonly mostSpread: readonly MiddleHalf[]
    }

const SPREAD = 30

/** What may be said about a group. */
export function findInGroup({ figures, named = [] }: Picture): GroupFindings {
  const halves = relations.flatMap((relation): MiddleHalf[] => {
    const figure = figures[`now.${relation}`]
    return isFirm(figure) ? [{ relation, from: figure.q1, to: figure.q3 }] : []
  })
  if (halves.length < 2) return { kind: 'tooFew' }
  const widest = Math.max(SPREAD, ...halves.map(widthOf))
  return {
    kind: 'found',
    differences: named,
    mostSpread: halves.filter((half) => widthOf(half) === widest),
  }
}

/** Whether a figure rests on enough people to draw conclusions from. */
export function isFirm(figure: Figure | undefined): figure is FirmFigure {
  if (figure?.q1 === undefined || figure.q3 === undefined) return false
  return figure.n >= leastThresholds.quartiles
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
    /** It suits any group. */
    | { readonly kind: 'any' }
}

const MOST_OF_A_KIND = 2

/** About its purpose, and about how it weighs. */
const forAnyGroup = (['purpose', 'professional'] as const).map((ambition): GroupCard => ({
  card: { kind: 'ambition', ambition },
  reason: { kind: 'any' },
}))

/** The few cards that fit the findings, starting with where people differ most. */
export function cardsForGroup(findings: GroupFindings): GroupCard[] {
  const found =
    findings.kind === 'found' ? [...aboutMostSpread(findings), ...aboutPairs(findings)] : []
  return found.length > 0 ? found : forAnyGroup
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
