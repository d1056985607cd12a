import { useMemo, useRef, useState } from 'react'
import { limits } from '../../../core/limits'
import type { Board } from '../savedBoard'
import { closeObstacle } from '../rounds'
import { boardTexts } from '../../../ui/language/subjects/board'
import { fill } from '../../../ui/language/fill'
import { useTexts } from '../../../ui/language/texts'
import { closeOpenRound } from '../closeOpenRound'
import { Button } from '../../../ui/Button'
import { EarlyNote } from './EarlyNote'
import { closingWords, pictureWords } from './roundWords'
import { isEarly } from './useTold'
import styles from './BoardPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

/** The number of people in the picture, and the button for a new one once enough has changed. */
export function RoundState({ board }: { readonly board: Board }) {
  const t = useTexts(boardTexts)
  const state = useRef<HTMLDivElement>(null)
  const obstacle = useMemo(() => closeObstacle(board), [board])
  const why = closingWords(t, board, obstacle)
  // The round of which the trainer was told that not every code is in.
  const [told, setTold] = useState<number>()
  const isTold = told === board.rounds.length
  const close = async () => {
    if (isEarly(board) && !isTold) {
      setTold(board.rounds.length)
      return
    }
    await closeOpenRound()
    // The button disappears; focus moves to the status.
    state.current?.focus()
  }
  return (
    <>
      <div
        ref={state}
        role="status"
        tabIndex={-1}
        className={classNames(patterns.announced, styles.round)}
      >
        {board.picture && <p>{pictureWords(t, board).join(' ')}</p>}
        {why.length > 0 && <p className={styles.why}>{why.join(' ')}</p>}
      </div>
      {!obstacle && board.rounds.length < limits.rounds && (
        <Button look="secondary" onClick={() => void close()}>
          {fill(t.close, { n: board.rounds.length + 1 })}
        </Button>
      )}
      <EarlyNote board={board} isShown={isTold && isEarly(board) && !obstacle} />
    </>
  )
}
