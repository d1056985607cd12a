import { fill } from '../../../ui/language/fill'
import type { MergeNews } from '../mergeBoards'
import type { BoardMessages } from './outcomeWords'

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
