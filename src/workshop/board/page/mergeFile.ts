import type { Board } from '../savedBoard'
import { limits } from '../../../core/limits'
import type { failedTexts } from '../../../ui/language/subjects/failed'
import { fill } from '../../../ui/language/fill'
import { changeBoard, readBoard } from '../boards'
import { mergeBoards, newsOf } from '../mergeBoards'
import { fits } from '../boardState'
import { newsWords } from './newsWords'
import type { BoardMessages } from './outcomeWords'

/** Merges the board of a file into the open one, and reports the outcome. */
export function mergeFile(
  t: BoardMessages,
  failed: (typeof failedTexts)['nl'],
  file: Board,
): string {
  const here = readBoard()
  if (!here) return failed.full
  const merged = mergeBoards(here, file)
  if (!fits(merged)) return fill(t.full, { n: limits.people })
  if (merged.rounds.length > limits.rounds) return fill(t.roundsFull, { n: limits.rounds })
  changeBoard({ do: 'merge', board: file })
  return newsWords(t, newsOf(here, merged)).join(' ')
}
