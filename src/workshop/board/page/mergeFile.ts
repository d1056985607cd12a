import type { Board } from '../savedBoard'
import { limits } from '../../../core/limits'
import { count, fill } from '../../../ui/language/texts'
import { changeBoard, readBoard } from '../boards'
import { mergeBoards } from '../mergeBoards'
import { fits } from '../boardState'
import type { BoardMessages } from './outcomeWords'

/** Merges the board of a file into the open one, and reports the outcome. */
export function mergeFile(t: BoardMessages, file: Board): string {
  const here = readBoard()
  if (!here) return t.fileFailed
  const merged = mergeBoards(here, file)
  if (!fits(merged)) return fill(t.full, { n: limits.people })
  changeBoard({ do: 'merge', board: file })
  const before = new Set(here.participants.map(({ participant }) => participant))
  const after = new Set(merged.participants.map(({ participant }) => participant))
  const added = [...after].filter((participant) => !before.has(participant)).length
  const gone = [...before].filter((participant) => !after.has(participant)).length
  const words = [
    added > 0 && count(added, t.fileMerged_one, t.fileMerged_other),
    gone > 0 && count(gone, t.fileMergedGone_one, t.fileMergedGone_other),
  ].filter((part) => part !== false)
  return words.length === 0 ? t.fileMergedNothing : words.join(' ')
}
