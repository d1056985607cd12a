import type { ReactNode } from 'react'
import { keyOf, type CardRef } from './cardRef'
import { ConversationCard } from './ConversationCard'
import styles from './CardGrid.module.css'
import { classNames } from '../../ui/classNames'

type Props = {
  readonly cards: readonly CardRef[]
  /** What is shown above a card. */
  readonly above?: (card: CardRef, index: number) => ReactNode
}

/** Cards, side by side where there is room. */
export function CardGrid({ cards, above }: Props) {
  return (
    <ul className={classNames(styles.cardGrid, above && styles.above)}>
      {cards.map((card, i) => (
        <li key={keyOf(card)}>
          {above?.(card, i)}
          <ConversationCard card={card} medium="screen" />
        </li>
      ))}
    </ul>
  )
}
