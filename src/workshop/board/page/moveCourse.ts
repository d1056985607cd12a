import { thisMoment } from '../../../platform/clock'
import { closesRound, courseOf } from '../../course/courseOf'
import type { Move } from '../../course/clicker'
import { changeBoard, readBoard } from '../boards'
import { closeOpenRound } from '../closeOpenRound'

/**
 * Goes one screen forward or back in the script of the open board. Moving on from collecting codes
 * closes the round, so that there is something to show.
 */
export async function moveCourse(by: Move): Promise<void> {
  const before = readBoard()
  const planned = before && moveOf(before, by)
  if (!before || !planned) return
  if (closesRound(before, planned)) await closeOpenRound()
  // The subject that the script points at may be known only now.
  const { to, view } = moveOf(readBoard() ?? before, by) ?? planned
  changeBoard({ do: 'go', ...to, view, at: thisMoment() })
}

function moveOf(board: NonNullable<ReturnType<typeof readBoard>>, by: Move) {
  const course = courseOf(board)
  return by === 1 ? course?.next : course?.back
}
