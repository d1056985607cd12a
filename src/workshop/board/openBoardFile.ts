import { decodeBoardFile, MAX_BOARD_BYTES, type BoardFileProblem } from './boardFile'
import type { Parsed } from '../../core/parsed'
import type { Board } from './savedBoard'
import { readFile } from '../../platform/readFile'

/** Reads a file with a board that the person chose. */
export async function openBoardFile(file: File): Promise<Parsed<Board, BoardFileProblem>> {
  const read = await readFile(file, MAX_BOARD_BYTES)
  if ('text' in read) return decodeBoardFile(read.text)
  return { ok: false, problem: read.problem === 'tooLarge' ? 'tooLarge' : 'damaged' }
}
