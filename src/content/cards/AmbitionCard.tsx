import { bank } from '../bank'
import { cards } from './cards'
import type { Ambition } from '../../core/framework'
import { useLocale } from '../../ui/language/texts'
import { CardFrame } from './CardFrame'
import { PointerLine } from './PointerLine'
import styles from './ConversationCard.module.css'

/** The meaning of an ambition, with two questions. */
export function AmbitionCard({ ambition }: { readonly ambition: Ambition }) {
  const locale = useLocale()
  const { title, text, questions } = cards.ambitions[ambition]
  return (
    <CardFrame
      about={[{ text: bank.framework.ambitions[ambition].label[locale] }]}
      title={title[locale]}
    >
      <p>{text[locale]}</p>
      <ul className={styles.questions}>
        {questions.map((question) => (
          <li key={question.nl} className={styles.question}>
            {question[locale]}
          </li>
        ))}
      </ul>
      <PointerLine card={ambition} />
    </CardFrame>
  )
}
