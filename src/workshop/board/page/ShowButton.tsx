import { boardTexts } from '../../../ui/language/subjects/board'
import { useTexts } from '../../../ui/language/texts'
import styles from './ShowSection.module.css'

type Props = {
  readonly text: string
  /** Whether this is on the screen at this moment. */
  readonly now: boolean
  /** Whether the group has seen it. */
  readonly shown?: boolean
  readonly note?: string | undefined
  readonly onShow: () => void
}

/** Puts one thing on the screen for the group, and says whether it is there. */
export function ShowButton({ text, now, shown = false, note, onShow }: Props) {
  const t = useTexts(boardTexts)
  const notes = [now ? t.showNow : shown && t.shown, note].filter(Boolean)
  return (
    <button type="button" className={styles.button} aria-pressed={now} onClick={onShow}>
      <span className={styles.buttonText}>{text}</span>
      {notes.length > 0 && <span className={styles.buttonNote}>{notes.join(' · ')}</span>}
    </button>
  )
}
