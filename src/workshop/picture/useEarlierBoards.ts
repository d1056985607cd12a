import { useEffect, useState } from 'react'
import { screenOf, type Board } from '../board/savedBoard'
import type { Picture } from '../board/rounds'
import { listBoards } from '../board/boards'
import { isSameWorkshop, type Workshop } from '../../core/workshop'

export type EarlierBoard = {
  readonly name: string
  readonly board: Board
  readonly picture: Picture
}

/** The other boards on this device that have a picture, the newest first. */
export function useEarlierBoards(workshop: Workshop): readonly EarlierBoard[] {
  const [boards, setBoards] = useState<readonly EarlierBoard[]>([])
  useEffect(() => {
    let wanted = true
    listBoards().then(
      (found) => {
        if (!wanted) return
        setBoards(
          found.flatMap(({ name, board }) => {
            const { picture } = screenOf(board)
            return picture && !isSameWorkshop(board.workshop, workshop)
              ? [{ name, board, picture }]
              : []
          }),
        )
      },
      () => {
        // Without a list a board file can still be opened.
      },
    )
    return () => {
      wanted = false
    }
  }, [workshop])
  return boards
}
