import { useMemo, useRef } from 'react'
import type { Board } from '../savedBoard'
import { closeObstacle } from '../rounds'
import { boardTexts } from '../../../ui/language/subjects/board'
import { fill, useTexts } from '../../../ui/language/texts'
import { closeOpenRound } from '../closeOpenRound'
import { Button } from '../../../ui/Button'
import { obstacleWords, pictureWords } from './roundWords'
import styles from './BoardPage.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

/** What is in the picture, and the button for a new one once enough has changed. */
export function RoundState({ board }: { readonly board: Board }) {
  const t = useTexts(boardTexts)
  const state = useRef<HTMLDivElement>(null)
  const obstacle = useMemo(() => closeObstacle(board), [board])
  const why = obstacle?.why === 'unchanged' ? [] : obstacleWords(t, board, obstacle)
  const close = async () => {
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
        className={classNames(patterns.announced, styles.state)}
      >
        {board.picture && <p>{pictureWords(t, board).join(' ')}</p>}
        {why.length > 0 && <p>{why.join(' ')}</p>}
      </div>
      {!obstacle && why.length === 0 && (
        <Button look="secondary" onClick={() => void close()}>
          {fill(t.close, { n: board.rounds.length + 1 })}
        </Button>
      )}
    </>
  )
}
