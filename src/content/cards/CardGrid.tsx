import type { ReactNode } from 'react'
import { CardList } from './CardList'
import { keyOf, type CardRef } from './cardRef'
import { ConversationCard } from './ConversationCard'

type Props = {
  readonly cards: readonly CardRef[]
  /** What is shown above a card. */
  readonly above?: (card: CardRef, index: number) => ReactNode
}

/** Cards of the deck, side by side where there is room. */
export function CardGrid({ cards, above }: Props) {
  return (
    <CardList
      cards={cards.map((card, i) => ({
        key: keyOf(card),
        card: <ConversationCard card={card} medium="screen" />,
        above: above?.(card, i),
      }))}
    />
  )
}
