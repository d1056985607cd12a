import type { BoardFileMessages } from '../board/useBoardFile'
import type { Parsed } from '../../core/parsed'
import { screenOf, type Board, type Screen } from '../board/savedBoard'
import { whyGroupsDiffer } from './groupChange'
import { groupTitle, type GroupMessages } from './groupWords'
import { isSameWorkshop } from '../../core/workshop'

/** Why a board cannot be compared: the key of one sentence. */
type Problem = Extract<keyof GroupMessages, `earlier${string}`>
type Earlier = NonNullable<Screen['earlier']>

/** Only the picture of an earlier board, if the two boards may be put side by side. */
export function earlierPicture(
  t: GroupMessages,
  screen: Screen,
  board: Board,
): Parsed<Earlier, Problem> {
  const { picture } = screenOf(board)
  const [now, then] = [screen.workshop, board.workshop]
  if (isSameWorkshop(now, then)) return { ok: false, problem: 'earlierSame' }
  if (!picture) return { ok: false, problem: 'earlierNoPicture' }
  const why = whyGroupsDiffer(now, then)
  if (why) return { ok: false, problem: why === 'form' ? 'earlierWhyForm' : 'earlierWhyBank' }
  return { ok: true, value: { title: groupTitle(t, board), picture, agreements: board.agreements } }
}

/** Why the board in a file cannot be compared. */
export function earlierFileMessages(t: GroupMessages): BoardFileMessages {
  return {
    fileTooLarge: t.earlierTooLarge,
    fileNotOurs: t.earlierNotOurs,
    fileNewer: t.earlierNewer,
    fileDamaged: t.earlierDamaged,
    fileUnchecked: t.earlierUnchecked,
  }
}
