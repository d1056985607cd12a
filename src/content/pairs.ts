import file from 'virtual:pairs'
import type { Contrast } from '../core/contrasts'
import { ownBank } from './inUse'
import type { FallbackEntry, PairEntry } from './schema'
import { translated } from './translated'

const builtIn = translated('pairs', file)
/** A pair is about two statements of one bank, so a custom bank has its own or none. */
const pairs = ownBank()?.pairs ?? builtIn.pairs

/**
 * The text about exactly these two statements, if there is one. It says that the one happens and
 * the other hardly does, so it does not fit an answer of "sometimes".
 */
export function authoredPair({ high, low, leans }: Contrast): PairEntry | undefined {
  return leans ? pairs.find((pair) => pair.high === high.id && pair.low === low.id) : undefined
}

/** The question for any two statements about one relation at two levels. */
export function fallbackPair({ high, low }: Contrast): FallbackEntry | undefined {
  if (high.relation !== low.relation) return undefined
  return builtIn.fallbacks.find(
    (entry) =>
      entry.relation === high.relation && entry.high === high.level && entry.low === low.level,
  )
}
