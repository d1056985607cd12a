import { decodeBoardFile, MAX_BOARD_BYTES } from '../board/boardFile'
import type { Parsed } from '../../core/parsed'
import { screenOf, type Board, type Screen } from '../board/savedBoard'
import { whyGroupsDiffer } from './groupChange'
import { readFile } from '../../platform/readFile'
import { titleWords, workshopOf, type GroupMessages } from './groupWorkshop'

/** Why a board is not compared with: the key of one sentence. */
type Problem = Extract<keyof GroupMessages, `earlier${string}`>
type Earlier = NonNullable<Screen['earlier']>

/** The picture of an earlier board and nothing else of it, where the two may be put side by side. */
export function earlierPicture(
  t: GroupMessages,
  screen: Screen,
  board: Board,
): Parsed<Earlier, Problem> {
  const { picture } = screenOf(board)
  const [now, then] = [workshopOf(screen), workshopOf(board)]
  if (!now || !then) return { ok: false, problem: 'earlierDamaged' }
  if (board.link === screen.link) return { ok: false, problem: 'earlierSame' }
  if (!picture) return { ok: false, problem: 'earlierNoPicture' }
  const why = whyGroupsDiffer(now, then)
  if (why) return { ok: false, problem: why === 'form' ? 'earlierWhyForm' : 'earlierWhyBank' }
  return { ok: true, value: { title: titleWords(t, then.title, board.practice), picture } }
}

/** The board in a file that the trainer chose. */
export async function openBoardFile(file: File): Promise<Parsed<Board, Problem>> {
  const read = await readFile(file, MAX_BOARD_BYTES)
  if ('problem' in read) {
    return { ok: false, problem: problems[read.problem === 'tooLarge' ? 'tooLarge' : 'damaged'] }
  }
  const board = decodeBoardFile(read.text)
  return board.ok ? board : { ok: false, problem: problems[board.problem] }
}

const problems = {
  tooLarge: 'earlierTooLarge',
  notOurs: 'earlierNotOurs',
  newer: 'earlierNewer',
  damaged: 'earlierDamaged',
} as const
