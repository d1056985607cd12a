import { cards } from './cards'
import { keyOf, type CardRef } from './cardRef'
import { AmbitionCard } from './AmbitionCard'
import type { CardMedium } from './CardFrame'
import { PairCard } from './PairCard'
import { RelationCard } from './RelationCard'

type Props = { readonly card: CardRef; readonly medium: CardMedium }

/** Any conversation card, whole. */
export function ConversationCard({ card, medium }: Props) {
  switch (card.kind) {
    case 'relation':
      return <RelationCard relation={card.relation} medium={medium} />
    case 'ambition':
      return <AmbitionCard ambition={card.ambition} />
    case 'pair': {
      const found = cards.pairs.find((entry) => keyOf({ kind: 'pair', ...entry }) === keyOf(card))
      return found && <PairCard card={found} medium={medium} />
    }
  }
}
