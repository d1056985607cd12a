import type { Board } from './savedBoard'

/** A copy of a board for a file: it collects codes, but makes no picture. */
export function copyOf(board: Board): Board {
  const copy = { ...board, publishes: false }
  delete copy.handedOver
  return copy
}

/** The copy for the file when the board passes to another device, which publishes from then on. */
export function successorOf(board: Board): Board {
  const { handedOver = false, handovers } = board
  // Made once more it is the same handover: should both be opened, neither knows better.
  return { ...copyOf(board), publishes: true, handovers: handedOver ? handovers : handovers + 1 }
}

/** The board that stays here after it passed to another device. */
export function predecessorOf(board: Board): Board {
  return { ...copyOf(successorOf(board)), handedOver: true }
}

/**
 * How far a board is: each picture and each handover is a step, and of a workshop they follow one
 * another, whichever device they happen on.
 */
export function stepsOf({ rounds, handovers }: Board): number {
  return rounds.length + handovers
}

/** A board from a file where it was erased before: a copy, if it was further then than the file is. */
export function notBehind(board: Board, stepsHere: number): Board {
  return stepsOf(board) < stepsHere ? copyOf(board) : board
}
