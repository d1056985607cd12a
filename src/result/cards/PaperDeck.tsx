import { keyOf, type CardRef } from '../../content/cards/cardRef'
import { useHost } from '../../ui/host/host'
import { shellTexts } from '../../ui/language/subjects/shell'
import { useTexts } from '../../ui/language/texts'
import { ConversationCard } from '../../content/cards/ConversationCard'
import styles from './PaperDeck.module.css'

/** The deck as printed: sheets of A4 with four cards each. Not shown on screen. */
export function PaperDeck({ sheets }: { readonly sheets: readonly (readonly CardRef[])[] }) {
  const t = useTexts(shellTexts)
  const { name = t.name } = useHost()
  return (
    <div className={styles.deck} data-alone="print" hidden>
      {sheets.map((cards) => (
        <div key={cards.map((card) => keyOf(card)).join()} className={styles.sheet}>
          {cards.map((card) => (
            <div key={keyOf(card)} className={styles.card}>
              <ConversationCard card={card} medium="paper" />
              <p className={styles.source}>{name}</p>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
