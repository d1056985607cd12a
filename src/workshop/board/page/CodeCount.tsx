import { useState } from 'react'
import type { Board } from '../savedBoard'
import { limits } from '../../../core/limits'
import { boardTexts } from '../../../ui/language/subjects/board'
import { fill } from '../../../ui/language/fill'
import { useTexts } from '../../../ui/language/texts'
import { changeBoard } from '../boards'
import { TextField } from '../../../ui/TextField'
import { wholeNumber } from './wholeNumber'
import styles from './BoardPage.module.css'

/** The number of codes that count, next to the headcount; never who is missing. */
export function CodeCount({ board }: { readonly board: Board }) {
  const t = useTexts(boardTexts)
  const { headcount } = board
  const [typed, setTyped] = useState<string>()
  const n = board.participants.length
  const keep = (text: string) => {
    setTyped(text)
    changeBoard({ do: 'setHeadcount', people: wholeNumber(text, 1, limits.people) })
  }
  return (
    <div className={styles.count}>
      <p role="status" className={styles.countCodes}>
        <span className={styles.countNumber}>{n}</span> {n === 1 ? t.codes_one : t.codes_other}{' '}
        {headcount !== undefined && fill(t.ofRoom, { n: headcount })}
        {headcount !== undefined && n > headcount && (
          <span className={styles.countNote}>{t.moreThanRoom}</span>
        )}
      </p>
      <TextField
        label={t.room}
        field={{
          value: typed ?? headcount?.toString() ?? '',
          inputMode: 'numeric',
          maxLength: 5,
          onChange: ({ target }: { target: { value: string } }) => {
            keep(target.value)
          },
          // From now on the field shows the kept value, even if another tab changes it.
          onBlur: () => {
            setTyped(undefined)
          },
        }}
      />
    </div>
  )
}
