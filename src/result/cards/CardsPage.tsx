import { useState } from 'react'
import type { CardRef } from '../../content/cards/cardRef'
import { cardTexts } from '../../ui/language/subjects/cards'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import { printPage } from '../../platform/print'
import { Button } from '../../ui/Button'
import { Page, PageHeading } from '../../ui/Page'
import { CardGrid } from '../../content/cards/CardGrid'
import { usePageTitle } from '../../ui/usePageTitle'
import { CardFilter } from './CardFilter'
import { chooseCards, sheetsOf, type CardChoice } from './deck'
import { PaperDeck } from './PaperDeck'
import { YourTopics } from './YourTopics'
import styles from './CardsPage.module.css'
import patterns from '../../ui/patterns.module.css'

const everything: CardChoice = { kind: '', relation: '' }

/** The person's own cards, then the whole deck: to choose from and to print. */
export function CardsPage() {
  const t = useTexts(cardTexts)
  const [choice, setChoice] = useState(everything)
  usePageTitle(t.title)
  const chosen = chooseCards(choice)
  const sheets = sheetsOf(chosen)
  return (
    <Page width="full">
      <div className={styles.screen}>
        <div className={styles.intro}>
          <PageHeading>{t.title}</PageHeading>
        </div>
        <YourTopics />
        <div className={styles.bar}>
          <CardFilter choice={choice} onChoose={setChoice} />
          <p role="status">
            {chosen.length === 0 ? t.shown_none : fill(t.shown, { n: chosen.length })}
          </p>
          {chosen.length === 0 ? (
            <Button
              look="secondary"
              onClick={() => {
                setChoice(everything)
              }}
            >
              {t.showAll}
            </Button>
          ) : (
            <div className={patterns.actions}>
              <Button look="secondary" onClick={printPage}>
                {t.print}
              </Button>
              <p className={patterns.note}>{fill(t.sheets, { n: sheets.length })}</p>
            </div>
          )}
        </div>
        {(['relation', 'pair', 'ambition'] as const).map((kind) => (
          <CardGroup key={kind} kind={kind} cards={chosen.filter((card) => card.kind === kind)} />
        ))}
      </div>
      <PaperDeck sheets={sheets} />
    </Page>
  )
}

type GroupProps = { readonly kind: CardRef['kind']; readonly cards: readonly CardRef[] }

function CardGroup({ kind, cards }: GroupProps) {
  const t = useTexts(cardTexts)
  if (cards.length === 0) return null
  const titles = { relation: t.kindRelation, pair: t.kindPair, ambition: t.kindAmbition }
  return (
    <section className={styles.group}>
      <h2>{titles[kind]}</h2>
      <CardGrid cards={cards} />
    </section>
  )
}
