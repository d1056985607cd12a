import { decodeBoardFile, MAX_BOARD_BYTES, type BoardFileProblem } from './boardFile'
import { fromBase64url } from '../../core/base64url'
import type { Parsed } from '../../core/parsed'
import { publicKeyBytes } from '../../core/workshop'
import { thisMoment } from '../../platform/clock'
import { readFile } from '../../platform/readFile'
import { belongTogether } from '../code/resultCode'
import { isPossible } from './possible'
import type { Board } from './savedBoard'

/** `unchecked`: the code that checks a board could not be fetched. */
export type OpeningProblem = BoardFileProblem | 'unchecked'

/** Reads a file with a board that the person chose, and checks that the app could have made it. */
export async function openBoardFile(file: File): Promise<Parsed<Board, OpeningProblem>> {
  const board = await openFile(file, decodeBoardFile)
  return board.ok ? checkBoard(board.value) : board
}

/** Checks that the app could have made a board. */
export async function checkBoard(board: Board): Promise<Parsed<Board, OpeningProblem>> {
  try {
    const key = fromBase64url(board.privateKey)
    const isWhole = key && (await belongTogether(publicKeyBytes(board.workshop), key))
    return isWhole && isPossible(board, thisMoment())
      ? { ok: true, value: board }
      : { ok: false, problem: 'damaged' }
  } catch {
    return { ok: false, problem: 'unchecked' }
  }
}

/** Reads a file of a workshop that the person chose. */
export async function openFile<Value>(
  file: File,
  decode: (text: string) => Parsed<Value, BoardFileProblem>,
): Promise<Parsed<Value, BoardFileProblem>> {
  const read = await readFile(file, MAX_BOARD_BYTES)
  if ('text' in read) return decode(read.text)
  return { ok: false, problem: read.problem === 'tooLarge' ? 'tooLarge' : 'damaged' }
}
