import type { BoardFileProblem } from '../boardFile'
import type { BoardMessages } from './outcomeWords'

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
