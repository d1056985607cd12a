import type { Board } from './savedBoard'
import { merge } from './collect'

/**
 * Merges two boards of one workshop, as when codes were gathered on several laptops. Every picture
 * made on either of them counts for the rule of five; the latest one is shown.
 */
export function mergeBoards(here: Board, there: Board): Board {
  const rounds = new Map(
    [...here.rounds, ...there.rounds].map((round) => [JSON.stringify(round), round]),
  )
  const later = (there.picture?.closed ?? '') > (here.picture?.closed ?? '') ? there : here
  return {
    ...here,
    ...merge(here, there),
    rounds: [...rounds.values()].sort((a, b) => (a.closed < b.closed ? -1 : 1)),
    ...(later.picture && { picture: later.picture }),
    revealed: later.revealed,
    thresholds: {
      median: Math.max(here.thresholds.median, there.thresholds.median),
      quartiles: Math.max(here.thresholds.quartiles, there.thresholds.quartiles),
    },
  }
}
