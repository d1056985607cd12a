import type { Board } from './savedBoard'

/** A copy of a board for a file: it collects codes, but makes no picture. */
export function copyOf(board: Board): Board {
  return { ...board, publishes: false }
}

/** The copy for the file when the board passes to another device, which publishes from then on. */
export function successorOf(board: Board): Board {
  return { ...board, publishes: true, handovers: board.handovers + 1 }
}

/** The board that stays here after it passed to another device. */
export function predecessorOf(board: Board): Board {
  return copyOf(successorOf(board))
}
