import { pause } from '../../platform/pause'
import { thisMoment } from '../../platform/clock'
import { changeBoard, readBoard } from './boards'
import { closeInPieces, closeObstacle, closeRound, type Closed } from './rounds'
import type { Board } from './savedBoard'

/** Closes the next round of the open board, without holding up the page; not if that may not be. */
export async function closeOpenRound(): Promise<void> {
  const board = readBoard()
  if (!board || closeObstacle(board)) return
  const moment = thisMoment()
  const closed = await finish(closeInPieces(board, moment))
  changeBoard((now) => {
    // Codes may have come in meanwhile, or another tab may have closed the round.
    if (isSameGroup(now, board)) {
      return withRound(now, closed)
    }
    return closeObstacle(now) ? now : withRound(now, closeRound(now, moment))
  })
}

/** How long to work before the page may do other things. */
const SLICE_MS = 10

async function finish(work: ReturnType<typeof closeInPieces>): Promise<Closed> {
  const until = performance.now() + SLICE_MS
  do {
    const step = work.next()
    if (step.done) return step.value
  } while (performance.now() < until)
  await pause()
  return finish(work)
}

/** Whether a round of both would be the same. */
function isSameGroup(one: Board, other: Board): boolean {
  const { participants, rounds, thresholds, publishes } = one
  return (
    participants === other.participants &&
    rounds === other.rounds &&
    thresholds === other.thresholds &&
    publishes === other.publishes
  )
}

function withRound(board: Board, { round, picture }: Closed): Board {
  return { ...board, rounds: [...board.rounds, round], picture }
}
