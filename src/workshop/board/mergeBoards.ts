import type { Board } from './savedBoard'
import { MOST_AGREEMENTS } from './agreements'
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
    agreements: mergeAgreements(here, there),
    rounds: [...rounds.values()].sort((a, b) => (a.closed < b.closed ? -1 : 1)),
    ...(later.picture && { picture: later.picture }),
    thresholds: {
      median: Math.max(here.thresholds.median, there.thresholds.median),
      quartiles: Math.max(here.thresholds.quartiles, there.thresholds.quartiles),
    },
  }
}

function mergeAgreements(here: Board, there: Board): Board['agreements'] {
  const agreed = [...here.agreements, ...there.agreements]
  const distinct = new Map(agreed.map((each) => [JSON.stringify(each), each]))
  return [...distinct.values()].slice(0, MOST_AGREEMENTS)
}
