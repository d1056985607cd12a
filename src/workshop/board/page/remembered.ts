import type { Board } from '../savedBoard'

/**
 * Computes no second time what it was asked last. The store makes a change again and again until it
 * is kept, and of thousands of people each time is felt.
 */
export function remembered<Value>(compute: (board: Board) => Value): (board: Board) => Value {
  let last: { board: Board; value: Value } | undefined
  return (board) => {
    if (last?.board !== board) last = { board, value: compute(board) }
    return last.value
  }
}
