import { decodeBoardFile, MAX_BOARD_BYTES, type BoardFileProblem } from './boardFile'
import { fromBase64url } from '../../core/base64url'
import type { Parsed } from '../../core/parsed'
import { publicKeyBytes } from '../../core/workshop'
import { thisMoment } from '../../platform/clock'
import { readFile } from '../../platform/readFile'
import { belongTogether } from '../code/resultCode'
import { isPossible } from './possible'
import type { Board } from './savedBoard'

/** `unchecked`: what it takes to check a board could not be fetched. */
export type OpeningProblem = BoardFileProblem | 'unchecked'

/** Reads a file with a board that the person chose, and checks that the app can have made it. */
export async function openBoardFile(file: File): Promise<Parsed<Board, OpeningProblem>> {
  const read = await readFile(file, MAX_BOARD_BYTES)
  if (!('text' in read)) {
    return { ok: false, problem: read.problem === 'tooLarge' ? 'tooLarge' : 'damaged' }
  }
  const board = decodeBoardFile(read.text)
  if (!board.ok) return board
  const { workshop, privateKey } = board.value
  try {
    const key = fromBase64url(privateKey)
    const isWhole = key && (await belongTogether(publicKeyBytes(workshop), key))
    return isWhole && isPossible(board.value, thisMoment())
      ? board
      : { ok: false, problem: 'damaged' }
  } catch {
    return { ok: false, problem: 'unchecked' }
  }
}
