import { bank } from '../bank'
import type { CardsFile } from '../schema'
import { cardTexts } from '../../ui/language/subjects/cards'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { CardFrame, CardMore, type CardMedium } from './CardFrame'
import { PointerLine } from './PointerLine'
import styles from './ConversationCard.module.css'

type Props = { readonly card: CardsFile['pairs'][number]; readonly medium: CardMedium }

/** How two relations can pull at one person, with a question and steps for talking about it. */
export function PairCard({ card, medium }: Props) {
  const t = useTexts(cardTexts)
  const locale = useLocale()
  const { id, a, b, title, tension, question, method } = card
  return (
    <CardFrame
      about={[a, b].map((tone) => ({ tone, text: bank.framework.relations[tone].label[locale] }))}
      title={title[locale]}
    >
      <p>{tension[locale]}</p>
      <p className={styles.question}>{question[locale]}</p>
      <CardMore medium={medium} summary={t.method} title={title[locale]}>
        <p>
          {fill(t.minutes, { n: method.minutes })} · {method.people[locale]}
        </p>
        <ol className={styles.steps}>
          {method.steps.map((step) => (
            <li key={step.nl}>{step[locale]}</li>
          ))}
        </ol>
      </CardMore>
      <PointerLine card={id} />
    </CardFrame>
  )
}
