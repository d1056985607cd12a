import type { Board } from './savedBoard'

/**
 * Remembers the last result. The store applies a change repeatedly until it is kept, and with
 * thousands of people each time takes noticeably long.
 */
export function remembered<Value>(compute: (board: Board) => Value): (board: Board) => Value {
  let last: { board: Board; value: Value } | undefined
  return (board) => {
    if (last?.board !== board) last = { board, value: compute(board) }
    return last.value
  }
}
