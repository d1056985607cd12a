import type { CardRef } from '../../content/cards/cardRef'
import { relations, type Relation } from '../../core/framework'
import type { NamedPair, Picture } from '../board/rounds'

/** The interquartile range of a group, for one relation. */
type MiddleHalf = { readonly relation: Relation; readonly from: number; readonly to: number }

export type GroupFindings =
  /** Nothing can be said: fewer than two relations with a figure of enough people. */
  | { readonly kind: 'tooFew' }
  | {
      readonly kind: 'found'
      /** The differences between relations, the largest first. */
      readonly differences: readonly NamedPair[]
      /** The relations on which people are far apart, and furthest; more than one if tied. */
      readonly mostSpread: readonly MiddleHalf[]
    }

/** The findings that may be stated about a group. */
export function findInGroup({ figures, named }: Picture): GroupFindings {
  const halves = relations.flatMap((relation) => {
    const { q1, q3, apart = false } = figures[`now.${relation}`] ?? {}
    return q1 === undefined || q3 === undefined ? [] : [{ relation, from: q1, to: q3, apart }]
  })
  if (halves.length < 2) return { kind: 'tooFew' }
  const apart = halves.filter((half) => half.apart)
  const widest = Math.max(...apart.map(widthOf))
  return {
    kind: 'found',
    differences: named,
    mostSpread: apart
      .filter((half) => widthOf(half) === widest)
      .map(({ relation, from, to }) => ({ relation, from, to })),
  }
}

function widthOf({ from, to }: Omit<MiddleHalf, 'relation'>): number {
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

/** About its purpose, and about how it weighs interests. */
const forAnyGroup = (['purpose', 'professional'] as const).map((ambition): GroupCard => ({
  card: { kind: 'ambition', ambition },
  reason: { kind: 'any' },
}))

/** The few cards that fit the findings, starting with the relation on which people differ most. */
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
