import type { Board } from '../savedBoard'
import { limits } from '../../../core/limits'
import { fill } from '../../../ui/language/texts'
import { changeBoard, readBoard } from '../boards'
import { mergeBoards, newsOf, type MergeNews } from '../mergeBoards'
import { fits } from '../boardState'
import type { failedTexts } from '../../../ui/language/subjects/failed'
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

/** What merging changed, a sentence for each thing. */
export function newsWords(t: BoardMessages, news: MergeNews): string[] {
  const { added, replaced, gone, rounds, hasNewPicture, hasHigherThresholds, publishing } = news
  const words = [
    added > 0 && fill(t.added, { n: added }),
    replaced > 0 && fill(t.replaced, { n: replaced }),
    gone > 0 && fill(t.fileMergedGone, { n: gone }),
    rounds > 0 && fill(t.fileMergedRounds, { n: rounds }),
    hasNewPicture && t.fileMergedPicture,
    hasHigherThresholds && t.fileMergedThresholds,
    publishing && (publishing === 'begun' ? t.fileMergedBegun : t.fileMergedEnded),
  ].filter((part) => typeof part === 'string')
  return words.length === 0 ? [t.fileMergedNothing] : words
}
