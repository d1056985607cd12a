import { pause } from '../../platform/pause'
import { thisMoment } from '../../platform/clock'
import { changeBoard, readBoard } from './boards'
import { closeInPieces, closeObstacle, type Closed } from './rounds'

/** Closes the next round of the open board, if allowed, without blocking the page. */
export async function closeOpenRound(): Promise<void> {
  const board = readBoard()
  if (!board || closeObstacle(board)) return
  const moment = thisMoment()
  const closed = await finish(closeInPieces(board, moment))
  changeBoard({ do: 'closeRound', at: moment, worked: { from: board, closed } })
}

/** How long to work before letting the page do other things. */
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
