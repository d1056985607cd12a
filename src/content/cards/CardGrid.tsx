import type { ReactNode } from 'react'
import { keyOf, type CardRef } from './cardRef'
import './CardGrid.css'
import { ConversationCard } from './ConversationCard'

type Props = {
  readonly cards: readonly CardRef[]
  /** What is shown above a card. */
  readonly above?: (card: CardRef, index: number) => ReactNode
}

/** Cards, side by side where there is room. */
export function CardGrid({ cards, above }: Props) {
  return (
    <ul className={above ? 'card-grid card-grid-above' : 'card-grid'}>
      {cards.map((card, i) => (
        <li key={keyOf(card)}>
          {above?.(card, i)}
          <ConversationCard card={card} medium="screen" />
        </li>
      ))}
    </ul>
  )
}
