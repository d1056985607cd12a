import { keyOf, type CardRef } from '../../content/cards/cardRef'
import type { Relation } from '../../core/framework'
import type { ScanScore } from '../../core/score'
import { summarise, type Summary } from '../../core/summary'

/** Why a card fits. */
export type Reason =
  /** These two differ clearly, and no two differ more. */
  | { readonly kind: 'contrast'; readonly upper: Relation; readonly lower: Relation }
  /** In the dilemmas the first outweighed the second, the second the third, and the third the first. */
  | { readonly kind: 'cycle'; readonly relations: readonly [Relation, Relation, Relation] }
  /** It suits any result. */
  | { readonly kind: 'any' }

export type FittingCard = { readonly card: CardRef; readonly reason: Reason }

type Cycles = readonly (readonly [Relation, Relation, Relation])[]

const MOST_CARDS = 4

/** Cards about the purpose of the work, and about weighing. */
const forAnyResult = (['purpose', 'professional'] as const).map((ambition): FittingCard => ({
  card: { kind: 'ambition', ambition },
  reason: { kind: 'any' },
}))

/**
 * The few cards that fit a scan, at most four and each once. A card about what the scores show is
 * only picked where they differ clearly.
 */
export function fittingCards(score: ScanScore, cycles: Cycles): FittingCard[] {
  const [between, ...aboutEach] = contrast(summarise(score))
  const first = between ? [between] : []
  const fitting = [...first, ...circles(cycles, first), ...(between ? aboutEach : forAnyResult)]
  return fitting
    .filter(({ card }, i) => fitting.findIndex((other) => isSame(other.card, card)) === i)
    .slice(0, MOST_CARDS)
}

/** Whether two references point at the same card. */
function isSame(one: CardRef, other: CardRef): boolean {
  return keyOf(one) === keyOf(other)
}

/** Three cards about the largest clear difference: on the pair, and on each of the two. */
function contrast(summary: Summary): FittingCard[] {
  if (summary.kind !== 'contrast') return []
  const { upper, lower } = summary
  return [
    { card: pair(upper, lower), reason: summary },
    about(lower, summary),
    about(upper, summary),
  ]
}

/** The first cycle, with the first of its pairs that has no card yet. */
function circles(cycles: Cycles, before: readonly FittingCard[]): FittingCard[] {
  const cycle = cycles[0]
  if (!cycle) return []
  const [x, y, z] = cycle
  const card = [pair(x, y), pair(y, z), pair(z, x)].find(
    (candidate) => !before.some((other) => isSame(other.card, candidate)),
  )
  return card ? [{ card, reason: { kind: 'cycle', relations: cycle } }] : []
}

function about(relation: Relation, reason: Reason): FittingCard {
  return { card: { kind: 'relation', relation }, reason }
}

function pair(a: Relation, b: Relation): CardRef {
  return { kind: 'pair', a, b }
}
