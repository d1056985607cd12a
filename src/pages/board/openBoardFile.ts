import { decodeBoardFile, MAX_BOARD_BYTES, type BoardFileProblem } from '../../codec/boardFile'
import type { Parsed } from '../../codec/parsed'
import type { Board } from '../../codec/savedBoard'
import { readFile } from '../../platform/readFile'
import type { BoardMessages } from './outcomeWords'

/** Reads a board file that the person chose. */
export async function openBoardFile(file: File): Promise<Parsed<Board, BoardFileProblem>> {
  const read = await readFile(file, MAX_BOARD_BYTES)
  if ('text' in read) return decodeBoardFile(read.text)
  return { ok: false, problem: read.problem === 'tooLarge' ? 'tooLarge' : 'damaged' }
}

/** Why a file was not taken in, in one sentence. */
export function boardFileWords(t: BoardMessages, problem: BoardFileProblem): string {
  const words: Record<BoardFileProblem, string> = {
    tooLarge: t.fileTooLarge,
    notOurs: t.fileNotOurs,
    newer: t.fileNewer,
    damaged: t.fileDamaged,
  }
  return words[problem]
}
