import type { KeyboardEvent } from 'react'
import type { StatementEntry } from '../../content/schema'
import { answerWords } from '../../content/words/answerWords'
import { answersTexts } from '../../ui/language/subjects/answers'
import { scanTexts } from '../../ui/language/subjects/scan'
import { fill } from '../../ui/language/fill'
import { useLocale, useTexts } from '../../ui/language/texts'
import { aboutWords } from './answersWords'
import { LevelMark } from './LevelMark'
import type { PlacedAnswer } from './placeAnswers'
import styles from './AllAnswers.module.css'

type Mark = PlacedAnswer<StatementEntry>

type Props = {
  readonly mark: Mark
  /** Its row in the strip, from 1 at the top. */
  readonly line: number
  readonly isShown: boolean
  readonly isTabStop: boolean
  readonly onChoose: (mark: Mark) => void
  readonly onKey: (event: KeyboardEvent, mark: Mark) => void
}

/** One answer: its mark, which is printed as well, and over it a button, which is not. */
export function AnswerMark({ mark, line, isShown, isTabStop, onChoose, onKey }: Props) {
  const t = useTexts(answersTexts)
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const { statement, answer, from, span } = mark
  const choose = () => {
    onChoose(mark)
  }
  return (
    <span
      className={styles.place}
      style={{ gridColumn: `${String(from + 1)} / span ${String(span)}`, gridRow: line }}
    >
      <LevelMark level={statement.level} />
      <button
        type="button"
        className={styles.target}
        aria-label={fill(t.mark, {
          about: aboutWords(t, locale, statement),
          statement: statement.text[locale],
          answer: answerWords(answer, scan),
        })}
        aria-pressed={isShown}
        tabIndex={isTabStop ? 0 : -1}
        onFocus={choose}
        onClick={choose}
        onKeyDown={(event) => {
          onKey(event, mark)
        }}
      />
    </span>
  )
}
