import { decodeBoardFile, MAX_BOARD_BYTES, type BoardFileProblem } from './boardFile'
import type { Parsed } from '../../core/parsed'
import type { Board } from './savedBoard'
import { readFile } from '../../platform/readFile'

/** Reads a file with a board that the person chose. */
export function openBoardFile(file: File): Promise<Parsed<Board, BoardFileProblem>> {
  return openFile(file, decodeBoardFile)
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
