import file from 'virtual:pairs'
import type { Contrast } from '../core/contrasts'
import { ownBank } from './inUse'
import type { FallbackEntry, PairEntry } from './schema'
import { translated } from './translated'

const builtIn = translated('pairs', file)
/** A pair is about two statements of one bank, so another brings its own or has none. */
const pairs = ownBank()?.pairs ?? builtIn.pairs

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
  return builtIn.fallbacks.find(
    (entry) =>
      entry.relation === high.relation && entry.high === high.level && entry.low === low.level,
  )
}
