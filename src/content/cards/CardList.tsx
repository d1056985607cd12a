import type { ReactNode } from 'react'
import { classNames } from '../../ui/classNames'
import styles from './CardGrid.module.css'

type Props = {
  readonly cards: readonly {
    readonly key: string
    readonly card: ReactNode
    /** What is shown above it. */
    readonly above?: ReactNode
  }[]
}

/** Any cards, side by side where there is room. */
export function CardList({ cards }: Props) {
  const isHeaded = cards.some(({ above }) => above !== undefined)
  return (
    <ul className={classNames(styles.cardGrid, isHeaded && styles.above)}>
      {cards.map(({ key, card, above }) => (
        <li key={key}>
          {above}
          {card}
        </li>
      ))}
    </ul>
  )
}
