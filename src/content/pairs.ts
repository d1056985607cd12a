import file from 'virtual:pairs'
import type { Contrast } from '../core/contrasts'
import type { FallbackEntry, PairEntry } from './schema'
import { translated } from './translated'

const { pairs, fallbacks } = translated('pairs', file)

/**
 * What was written about exactly these two statements, if anything. It says that the one happens and
 * the other hardly does, which nobody says with "sometimes".
 */
export function authoredPair({ high, low, leans }: Contrast): PairEntry | undefined {
  return leans ? pairs.find((pair) => pair.high === high.id && pair.low === low.id) : undefined
}

/** What can be asked about any two statements of one relation and two levels. */
export function fallbackPair({ high, low }: Contrast): FallbackEntry | undefined {
  if (high.relation !== low.relation) return undefined
  return fallbacks.find(
    (entry) =>
      entry.relation === high.relation && entry.high === high.level && entry.low === low.level,
  )
}
