import { copyOf, predecessorOf, successorOf } from '../../src/workshop/board/handover'
import { remove } from '../../src/workshop/board/collect'
import { mergeBoards } from '../../src/workshop/board/mergeBoards'
import { closeObstacle, closeRound } from '../../src/workshop/board/rounds'
import type { Board } from '../../src/workshop/board/savedBoard'
import { again, anyone, chanceFrom } from './simulatedBoard'

type Device = 'here' | 'there'

/**
 * A board that somebody tries to learn from: people come, leave and share again, with the same
 * values, with one part more or with others; copies are made, collect, try to close a round and are
 * merged; the board is handed over and back, erased and opened again. Reports what becomes public.
 */
export function attackBoard(
  seed: number,
  empty: Board,
  onClosed: (closed: Board, before: Board) => void,
): void {
  const draw = chanceFrom(seed)
  const boards: Record<Device, Board> = { here: empty, there: copyOf(empty) }
  const change = (device: Device, to: (board: Board) => Board) => {
    boards[device] = to(boards[device])
  }
  for (let step = 0; step < 50; step++) {
    const device = draw(3) === 0 ? 'there' : 'here'
    const other = device === 'here' ? 'there' : 'here'
    const board = boards[device]
    const at = draw(Math.max(1, board.participants.length))
    const kind = draw(16)
    if (kind < 7) {
      change(device, (one) => ({
        ...one,
        participants: [...one.participants, anyone(step, 0, draw)],
      }))
    } else if (kind < 8) {
      change(device, (one) => ({ ...one, ...remove(one, one.participants[at]?.participant ?? -1) }))
    } else if (kind < 10) {
      change(device, (one) => ({
        ...one,
        participants: one.participants.map((each, i) => (i === at ? again(each, draw) : each)),
      }))
    } else if (kind < 11) change(device, (one) => mergeBoards(one, copyOf(boards[other])))
    else if (kind < 12 && board.publishes) {
      change(other, (one) => mergeBoards(one, successorOf(board)))
      change(device, predecessorOf)
      // Erased there, and opened again from the file of the handover.
      if (draw(2) === 0) boards[other] = successorOf(board)
    } else if (!closeObstacle(board)) {
      const moment = new Date(Date.parse(empty.made) + 60_000 * step).toISOString()
      const { round, picture } = closeRound(board, moment)
      change(device, (one) => ({ ...one, rounds: [...one.rounds, round], picture }))
      onClosed(boards[device], board)
    }
  }
}
