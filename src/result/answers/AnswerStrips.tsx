import { useRef, type KeyboardEvent } from 'react'
import { framework } from '../../content/framework'
import type { StatementEntry } from '../../content/schema'
import { scaleWords } from '../../ui/language/scaleWords'
import { scanTexts } from '../../ui/language/subjects/scan'
import { useLocale, useTexts } from '../../ui/language/texts'
import { AnswerMark } from './AnswerMark'
import { markAfter } from './markAfter'
import { rowsOf, type AnswerStrip, type PlacedAnswer } from './placeAnswers'
import styles from './AllAnswers.module.css'

type Mark = PlacedAnswer<StatementEntry>

type Props = {
  /** The id of the heading. */
  readonly labelledBy: string
  readonly strips: readonly AnswerStrip<StatementEntry>[]
  readonly shown: Mark | undefined
  readonly onChoose: (mark: Mark) => void
}

/** The five strips, as one stop for the Tab key: the arrow keys go from mark to mark. */
export function AnswerStrips({ labelledBy, strips, shown, onChoose }: Props) {
  const scan = useTexts(scanTexts)
  const locale = useLocale()
  const toolbar = useRef<HTMLDivElement>(null)
  const marks = strips.flatMap((strip) => strip.marks)
  const tabStop = shown ?? marks[0]
  const move = (event: KeyboardEvent, from: Mark) => {
    const next = markAfter(event.key, strips, from)
    if (!next) return
    event.preventDefault()
    toolbar.current?.querySelectorAll('button')[marks.indexOf(next)]?.focus()
  }
  return (
    <div ref={toolbar} role="toolbar" aria-labelledby={labelledBy}>
      {strips.map((strip) => (
        <div key={strip.relation} className={styles.row} data-tone={strip.relation}>
          <p className={styles.name}>{framework().relations[strip.relation].label[locale]}</p>
          <div className={styles.strip}>
            <svg className={styles.grid} aria-hidden="true">
              {['20%', '40%', '60%', '80%'].map((x) => (
                <line key={x} x1={x} x2={x} y1="0" y2="100%" />
              ))}
            </svg>
            {strip.marks.map((mark) => (
              <AnswerMark
                key={mark.statement.id}
                mark={mark}
                line={rowsOf(strip) - mark.row}
                isShown={mark === shown}
                isTabStop={mark === tabStop}
                onChoose={onChoose}
                onKey={move}
              />
            ))}
          </div>
        </div>
      ))}
      <p className={styles.scale} aria-hidden="true">
        {scaleWords(scan).map((word) => (
          <span key={word}>{word}</span>
        ))}
      </p>
    </div>
  )
}
