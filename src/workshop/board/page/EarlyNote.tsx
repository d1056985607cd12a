import { LEAST_CHANGES } from '../rounds'
import type { Board } from '../savedBoard'
import { boardTexts } from '../../../ui/language/subjects/board'
import { fill } from '../../../ui/language/fill'
import { useTexts } from '../../../ui/language/texts'
import { classNames } from '../../../ui/classNames'
import styles from './BoardPage.module.css'
import patterns from '../../../ui/patterns.module.css'

type Props = { readonly board: Board; readonly isShown: boolean }

/** Said on the first press of a button that closes a round before everybody’s code is in. */
export function EarlyNote({ board, isShown }: Props) {
  const t = useTexts(boardTexts)
  const { participants, headcount = 0 } = board
  return (
    <div role="status" className={classNames(patterns.announced, styles.state)}>
      {isShown && (
        <p>{fill(t.early, { n: participants.length, total: headcount, least: LEAST_CHANGES })}</p>
      )}
    </div>
  )
}
