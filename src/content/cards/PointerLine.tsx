import { existingTexts } from '../../ui/language/subjects/existing'
import { useTexts } from '../../ui/language/texts'
import { classNames } from '../../ui/classNames'
import patterns from '../../ui/patterns.module.css'
import { PointerLink } from '../PointerLink'
import { pointers } from '../pointers'
import styles from './ConversationCard.module.css'

type Props = {
  /** The card, as `content/pointers.json` names it. */
  readonly card: string
}

/** A programme or guide that already exists on the subject of a card, if any. */
export function PointerLine({ card }: Props) {
  const t = useTexts(existingTexts)
  const pointer = pointers.find(({ cards }) => cards.includes(card))
  return (
    pointer && (
      <p className={classNames(patterns.note, styles.pointer)}>
        {t.atCard} <PointerLink pointer={pointer} />
      </p>
    )
  )
}
