import type { Board } from './savedBoard'

/** What a copy of a board in a file is: it collects codes, and makes no picture. */
export function copyOf(board: Board): Board {
  return { ...board, publishes: false }
}

/** What goes into the file when the board passes to another device, which publishes from then on. */
export function successorOf(board: Board): Board {
  return { ...board, publishes: true, handovers: board.handovers + 1 }
}

/** What is left here when the board passed to another device. */
export function predecessorOf(board: Board): Board {
  return copyOf(successorOf(board))
}
