import { keyOf, type CardRef } from '../../content/cards/cardRef'
import type { Ambition, Relation } from '../../core/framework'
import type { ScanScore } from '../../core/score'
import { summarise, type Summary } from '../../core/summary'
import { findGaps } from '../../core/wanted'

/** Why a card fits. */
export type Reason =
  /** The person chose this relation to work on. */
  | { readonly kind: 'focus'; readonly relation: Relation }
  /** The person wants more or less of this relation than the answers show; the largest gap. */
  | { readonly kind: 'gap'; readonly relation: Relation; readonly towards: 'more' | 'less' }
  /** These two differ, by this verdict. */
  | {
      readonly kind: 'contrast'
      readonly verdict: 'clear' | 'possible'
      readonly upper: Relation
      readonly lower: Relation
    }
  /** In the dilemmas the first outweighed the second, the second the third, and the third the first. */
  | { readonly kind: 'cycle'; readonly relations: readonly [Relation, Relation, Relation] }
  /** The relation stands demonstrably above no other (low) or below no other (high). */
  | { readonly kind: 'low' | 'high'; readonly relation: Relation; readonly alone: boolean }
  /** No relation stands out, or there are too few answers to tell. */
  | { readonly kind: 'even' | 'tooFew' }

export type FittingCard = { readonly card: CardRef; readonly reason: Reason }

type Wishes = {
  readonly wanted: Readonly<Partial<Record<Relation, number>>>
  readonly focus?: Relation | undefined
  readonly cycles: readonly (readonly [Relation, Relation, Relation])[]
}

const MOST_CARDS = 4
/** In a larger zone, picking one relation would be picking by chance. */
const SMALL_ZONE = 2

/** Cards that suit any profile: about the purpose of the work, and about weighing. */
const forAnyProfile: readonly Ambition[] = ['purpose', 'professional']

/**
 * The few cards that fit a scan, at most four and each once, what the person chose first. A card
 * about what the scores show is only picked where a verdict or a zone supports it.
 */
export function fittingCards(score: ScanScore, wishes: Wishes): FittingCard[] {
  const summary = summarise(score)
  const first = [...chosen(score, wishes), ...contrasts(score, summary)]
  const fitting = [
    ...first,
    ...circles(wishes.cycles, first),
    ...zones(score, summary),
    ...others(summary),
  ]
  return fitting
    .filter(({ card }, i) => fitting.findIndex((other) => isSame(other.card, card)) === i)
    .slice(0, MOST_CARDS)
}

/** Whether two references point at the same card. */
function isSame(one: CardRef, other: CardRef): boolean {
  return keyOf(one) === keyOf(other)
}

function chosen({ relations }: ScanScore, { wanted, focus }: Wishes): FittingCard[] {
  if (focus) return [about(focus, { kind: 'focus', relation: focus })]
  const largest = findGaps(relations, wanted).find(({ gap }) => gap !== undefined && gap !== 0)
  if (!largest) return []
  const { relation, gap = 0 } = largest
  return [about(relation, { kind: 'gap', relation, towards: gap > 0 ? 'more' : 'less' })]
}

function contrasts(score: ScanScore, summary: Summary): FittingCard[] {
  if (summary.kind !== 'contrast') return []
  const upper = fromLow(score, summary.upper).at(-1)
  const lower = fromLow(score, summary.lower)[0]
  if (!upper || !lower) return []
  const { verdict } = summary
  return [{ card: pair(upper, lower), reason: { kind: 'contrast', verdict, upper, lower } }]
}

/** The first cycle, with the first of its pairs that has no card yet. */
function circles(cycles: Wishes['cycles'], before: readonly FittingCard[]): FittingCard[] {
  const cycle = cycles[0]
  if (!cycle) return []
  const [x, y, z] = cycle
  const card = [pair(x, y), pair(y, z), pair(z, x)].find(
    (candidate) => !before.some((other) => isSame(other.card, candidate)),
  )
  return card ? [{ card, reason: { kind: 'cycle', relations: cycle } }] : []
}

/** One card from the low zone and one from the high, where a zone is small enough to point at. */
function zones(score: ScanScore, summary: Summary): FittingCard[] {
  if (summary.kind !== 'contrast') return []
  const cardsOf = (kind: 'low' | 'high', zone: readonly Relation[], found?: Relation) =>
    found && zone.length <= SMALL_ZONE
      ? [about(found, { kind, relation: found, alone: zone.length === 1 })]
      : []
  const { lowZone, highZone } = score
  return [
    ...cardsOf('low', lowZone, fromLow(score, lowZone)[0]),
    ...cardsOf('high', highZone, fromLow(score, highZone).at(-1)),
  ]
}

function others({ kind }: Summary): FittingCard[] {
  if (kind === 'contrast') return []
  return forAnyProfile.map((ambition) => ({
    card: { kind: 'ambition', ambition },
    reason: { kind },
  }))
}

function fromLow({ relations }: ScanScore, ids: readonly Relation[]): Relation[] {
  return [...ids].sort((a, b) => (relations[a].score ?? 0) - (relations[b].score ?? 0))
}

function about(relation: Relation, reason: Reason): FittingCard {
  return { card: { kind: 'relation', relation }, reason }
}

function pair(a: Relation, b: Relation): CardRef {
  return { kind: 'pair', a, b }
}
