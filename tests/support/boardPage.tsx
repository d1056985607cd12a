import { render, screen } from '@testing-library/react'
import { addBoard, useBoard } from '../../src/workshop/board/boards'
import { BoardPage } from '../../src/workshop/board/page/BoardPage'
import type { Board } from '../../src/workshop/board/savedBoard'
import { newBoard } from './boards'
import { sharedResult } from './sharedResults'

/** So many people who gave a code, all with the same scores. */
export function entriesOf(n: number): Board['participants'] {
  const { revision, now } = sharedResult()
  return Array.from({ length: n }, (_, participant) => ({ participant, revision, now }))
}

/** Opens the trainer's page of a new board. */
export async function openPage(change: Partial<Board> = {}): Promise<void> {
  const { board } = await newBoard(change)
  render(<BoardPage board={await addBoard(board)} />)
  await screen.findByRole('heading', { level: 1, name: /Teamdag$/ })
}

/** The open board as it is now. */
export function readBoard(): Board {
  const { opened } = useBoard.getState()
  if (opened.status !== 'open') throw new Error(`The board is ${opened.status}`)
  return opened.value
}
