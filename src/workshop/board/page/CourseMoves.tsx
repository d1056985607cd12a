import type { Board } from '../savedBoard'
import { closesRound, type Course, type Move } from '../../course/courseOf'
import { boardTexts } from '../../../ui/language/subjects/board'
import { fill } from '../../../ui/language/fill'
import { useLocale, useTexts } from '../../../ui/language/texts'
import type { Locale } from '../../../ui/language/locale'
import { Button } from '../../../ui/Button'
import { showableView } from '../../screen/showable'
import { closeObstacle } from '../rounds'
import { EarlyNote } from './EarlyNote'
import { moveCourse } from './moveCourse'
import type { BoardMessages } from './outcomeWords'
import { closingWords } from './roundWords'
import { isEarly, useTold } from './useTold'
import { viewName } from './viewNames'
import styles from './Cockpit.module.css'
import patterns from '../../../ui/patterns.module.css'
import { classNames } from '../../../ui/classNames'

type Props = { readonly board: Board; readonly course: Course }

/** The button to continue, and the way back. */
export function CourseMoves({ board, course }: Props) {
  const t = useTexts(boardTexts)
  const locale = useLocale()
  const isTold = useTold()
  const { next, back } = course
  return (
    <div className={styles.moves}>
      {next?.endsCollecting && <ClosingNote board={board} />}
      {next && (
        <Button onClick={() => void moveCourse(1)}>
          {moveWords(t, locale, board, course, next)}
        </Button>
      )}
      <EarlyNote
        board={board}
        isShown={isTold && isEarly(board) && next !== undefined && closesRound(board, next)}
      />
      {back && (
        <Button look="link" onClick={() => void moveCourse(-1)}>
          {t.back}
        </Button>
      )}
      {next && <p className={classNames(patterns.note, styles.keys)}>{t.keys}</p>}
    </div>
  )
}

/** The effect of the next press. */
function moveWords(
  t: BoardMessages,
  locale: Locale,
  board: Board,
  { place }: Course,
  next: Move,
): string {
  if (!board.course.clock) return t.begin
  if (closesRound(board, next)) return fill(t.nextCloses, { n: board.rounds.length + 1 })
  if (next.to.step !== place) return fill(t.nextStep, { name: next.step.title[locale] })
  const shown = showableView({ ...board, view: next.view })
  return fill(t.next, { name: viewName(t, locale, shown) })
}

/** The remarks to read before continuing closes a round. */
function ClosingNote({ board }: { board: Board }) {
  const t = useTexts(boardTexts)
  const words = closingWords(t, board, closeObstacle(board))
  return words.length > 0 && <p className={patterns.note}>{words.join(' ')}</p>
}
