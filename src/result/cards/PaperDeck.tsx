import { keyOf, type CardRef } from '../../content/cards/cardRef'
import { shellTexts } from '../../ui/language/subjects/shell'
import { useTexts } from '../../ui/language/texts'
import { ConversationCard } from '../../content/cards/ConversationCard'
import './PaperDeck.css'

/** The deck as it is printed: sheets of A4 with four cards each. On screen it is not there. */
export function PaperDeck({ sheets }: { readonly sheets: readonly (readonly CardRef[])[] }) {
  const { name } = useTexts(shellTexts)
  return (
    <div className="paper-deck" hidden>
      {sheets.map((cards) => (
        <div key={cards.map((card) => keyOf(card)).join()} className="paper-sheet">
          {cards.map((card) => (
            <div key={keyOf(card)} className="paper-card">
              <ConversationCard card={card} medium="paper" />
              <p className="paper-source">{name}</p>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
