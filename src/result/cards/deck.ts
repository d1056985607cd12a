import { cards } from '../../content/cards/cards'
import type { CardRef } from '../../content/cards/cardRef'
import { ambitions, relations, type Relation } from '../../core/framework'

/** Which cards of the deck to show; nothing chosen means all of them. */
export type CardChoice = {
  readonly kind: CardRef['kind'] | ''
  readonly relation: Relation | ''
}

/** Every card, in the order in which they are shown. */
const deck: readonly CardRef[] = [
  ...relations.map((relation) => ({ kind: 'relation', relation }) as const),
  ...cards.pairs.map(({ a, b }) => ({ kind: 'pair', a, b }) as const),
  ...ambitions.map((ambition) => ({ kind: 'ambition', ambition }) as const),
]

/** The cards of a kind that are about a relation. */
export function chooseCards({ kind, relation }: CardChoice): CardRef[] {
  return deck.filter(
    (card) => (kind === '' || card.kind === kind) && (relation === '' || isAbout(card, relation)),
  )
}

function isAbout(card: CardRef, relation: Relation): boolean {
  if (card.kind === 'pair') return card.a === relation || card.b === relation
  return card.kind === 'relation' && card.relation === relation
}

/** The cards on sheets of four. */
export function sheetsOf(cardsToPrint: readonly CardRef[]): CardRef[][] {
  const sheets = Math.ceil(cardsToPrint.length / CARDS_PER_SHEET)
  return Array.from({ length: sheets }, (_, i) =>
    cardsToPrint.slice(i * CARDS_PER_SHEET, (i + 1) * CARDS_PER_SHEET),
  )
}

const CARDS_PER_SHEET = 4
