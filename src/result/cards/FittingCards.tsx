import { encodeRoute } from '../../journey/route'
import { cardCount } from '../../content/cards/cards'
import type { ScanScore } from '../../core/score'
import { cardTexts } from '../../ui/language/subjects/cards'
import { fill, useLocale, useTexts } from '../../ui/language/texts'
import { ButtonLink } from '../../ui/Button'
import { CardGrid } from '../../content/cards/CardGrid'
import { reasonWords } from './reasonWords'
import { useFittingCards } from './useFittingCards'
import styles from './FittingCards.module.css'
import patterns from '../../ui/patterns.module.css'

/** The few conversation cards that fit this result, and why. */
export function FittingCards({ score }: { readonly score: ScanScore }) {
  const t = useTexts(cardTexts)
  const locale = useLocale()
  const fitting = useFittingCards(score)
  return (
    <section className={patterns.section}>
      <h2>{t.fittingTitle}</h2>
      <p>{t.fittingText}</p>
      <CardGrid
        cards={fitting.map(({ card }) => card)}
        above={(_, i) => {
          const reason = fitting[i]?.reason
          return reason && <p className={styles.reason}>{reasonWords(t, locale, reason)}</p>
        }}
      />
      <p>
        <ButtonLink look="link" href={encodeRoute({ page: 'cards' })}>
          {fill(t.allCards, { n: cardCount })}
        </ButtonLink>
      </p>
    </section>
  )
}
