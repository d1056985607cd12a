import type { Ambition, Relation } from '../../core/framework'

/** Points at one conversation card. */
export type CardRef =
  | { readonly kind: 'relation'; readonly relation: Relation }
  | { readonly kind: 'pair'; readonly a: Relation; readonly b: Relation }
  | { readonly kind: 'ambition'; readonly ambition: Ambition }

/** A short key, different for every card. */
export function keyOf(card: CardRef): string {
  if (card.kind === 'relation') return card.relation
  return card.kind === 'ambition' ? card.ambition : [card.a, card.b].sort().join('-')
}
