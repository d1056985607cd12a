import { thisMoment } from '../../../platform/clock'
import { closesRound, courseOf } from '../../course/courseOf'
import type { Move } from '../../course/clicker'
import { changeBoard, readBoard } from '../boards'
import { closeOpenRound } from '../closeOpenRound'
import { forgetTold, isEarly, tellOnce } from './useTold'

/**
 * Goes one screen forward or back in the script of the open board. Leaving the collecting of codes
 * closes the round, so that there is something to show; where not every code is in, on a second press.
 */
export async function moveCourse(by: Move): Promise<void> {
  const before = readBoard()
  const planned = before && moveOf(before, by)
  if (!before || !planned) return
  const closes = closesRound(before, planned)
  if (closes && isEarly(before) && tellOnce()) return
  forgetTold()
  if (closes) await closeOpenRound()
  // What a script points at may be known only now.
  const { to, view } = moveOf(readBoard() ?? before, by) ?? planned
  changeBoard({ do: 'go', ...to, view, at: thisMoment() })
}

function moveOf(board: NonNullable<ReturnType<typeof readBoard>>, by: Move) {
  const course = courseOf(board)
  return by === 1 ? course?.next : course?.back
}
