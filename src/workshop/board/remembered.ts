import type { Board } from './savedBoard'

/**
 * Remembers the last result. The store applies a change again and again until it is kept, and with
 * thousands of people each time is noticeable.
 */
export function remembered<Value>(compute: (board: Board) => Value): (board: Board) => Value {
  let last: { board: Board; value: Value } | undefined
  return (board) => {
    if (last?.board !== board) last = { board, value: compute(board) }
    return last.value
  }
}
