import { bank } from '../../content/bank'
import type { CardRef } from '../../content/cards/cardRef'
import { pairIds, relations, type Relation } from '../../core/framework'
import { topicsOf } from '../picture/groupTopics'
import { cardsForGroup, findInGroup } from '../picture/groupFindings'
import type { Count } from '../board/tally'
import type { Picture } from '../board/rounds'

type PointedAt = { readonly relation: Relation; readonly dilemma: string; readonly card: string }

/**
 * The subjects that a group's picture points at: the relation with the widest interquartile range of
 * those that have a figure, the dilemma whose two sides are closest, and the card that fits. Without
 * a picture they are the same for everybody, with a card about the work as a whole.
 */
export function pointedAt({ picture }: { readonly picture?: Picture }): PointedAt {
  if (!picture) return { relation: USUAL, dilemma: 'organisation-citizens', card: 'purpose' }
  const [card] = cardsForGroup(findInGroup(picture))
  const relation = widest(picture)
  const topic = topicsOf(picture, bank.statements)[0]?.statement.relation
  return {
    relation,
    dilemma: closest(picture) ?? 'organisation-citizens',
    card: topic ?? (card && card.reason.kind !== 'any' ? idOf(card.card) : relation),
  }
}

/** The relation that everybody has something to say about. */
const USUAL = 'citizens'

/** The card as a view names it: a pair of relations in the fixed order. */
function idOf(card: CardRef): string {
  if (card.kind === 'relation') return card.relation
  if (card.kind === 'ambition') return card.ambition
  const isOf = (id: string) => id === `${card.a}-${card.b}` || id === `${card.b}-${card.a}`
  return pairIds().find(isOf) ?? card.a
}

/** Of the relations that have a figure: those of too few people say nothing. */
function widest({ figures }: Picture): Relation {
  const known = relations.filter((id) => figures[`now.${id}`])
  const first = known.includes(USUAL) ? USUAL : (known[0] ?? USUAL)
  const width = (id: Relation) => {
    const { q1 = 0, q3 = 0 } = figures[`now.${id}`] ?? {}
    return q3 - q1
  }
  return known.reduce((best, id) => (width(id) > width(best) ? id : best), first)
}

/** The dilemma whose sides differ least; nothing if no dilemma has two numbers. */
function closest({ counts }: Picture): string | undefined {
  const gaps = pairIds().flatMap((id) => {
    const [a, b] = counts[`dilemmas.${id}`]?.sides ?? []
    return isNumber(a) && isNumber(b) ? [{ id, gap: Math.abs(a - b) }] : []
  })
  return gaps.sort((one, other) => one.gap - other.gap)[0]?.id
}

function isNumber(count: Count | undefined): count is number {
  return typeof count === 'number'
}
