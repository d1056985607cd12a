import { highestThresholds } from '../../core/thresholds'
import { MOST_AGREEMENTS } from './agreements'
import { merge } from './collect'
import { copyOf } from './handover'
import { pick } from '../../record/shape'
import type { Board } from './savedBoard'

/**
 * Adds the codes and rounds of another board of the same workshop to this one, for when codes were
 * gathered on several laptops. Every picture made on either of them counts for the rule of five;
 * the latest one is kept. What the group sees here stays as it is. An earlier session and the next
 * day are taken over if none was chosen here.
 */
export function mergeBoards(here: Board, there: Board): Board {
  const rounds = new Map(
    [...here.rounds, ...there.rounds].map((round) => [JSON.stringify(round), round]),
  )
  const later = (there.picture?.closed ?? '') > (here.picture?.closed ?? '') ? there : here
  // The board that knows of the last handover is right about which one publishes; if both do, this
  // one is.
  const { publishes, handovers } = there.handovers > here.handovers ? there : here
  // A board that knows of the handover has been made from the file of it.
  const own = there.handovers < here.handovers ? here : copyOf(here)
  return {
    ...own,
    ...merge(here, there),
    agreements: mergeAgreements(here, there),
    rounds: [...rounds.values()].sort((a, b) => (a.closed < b.closed ? -1 : 1)),
    ...(later.picture && { picture: later.picture }),
    ...pick({ ...there, ...here }, ['earlier', 'nextDay']),
    thresholds: highestThresholds(here.thresholds, there.thresholds),
    publishes,
    handovers,
  }
}

/** The changes to a board when another one was merged into it. */
export type MergeNews = {
  readonly added: number
  /** Later codes that replaced earlier ones of the same people. */
  readonly replaced: number
  /** Codes that were removed on the other board. */
  readonly gone: number
  readonly rounds: number
  readonly hasNewPicture: boolean
  readonly hasHigherThresholds: boolean
  /** Whether this board began or stopped making the picture. */
  readonly publishing?: 'begun' | 'ended'
}

/** The differences between two states of a board: before and after merging. */
export function newsOf(before: Board, after: Board): MergeNews {
  const revisions = (board: Board) =>
    new Map(board.participants.map(({ participant, revision }) => [participant, revision]))
  const [old, now] = [revisions(before), revisions(after)]
  const { publishes } = after
  return {
    added: [...now.keys()].filter((participant) => !old.has(participant)).length,
    replaced: [...now].filter(([participant, revision]) => revision > (old.get(participant) ?? 7))
      .length,
    gone: [...old.keys()].filter((participant) => !now.has(participant)).length,
    rounds: after.rounds.length - before.rounds.length,
    hasNewPicture: after.picture?.closed !== before.picture?.closed,
    hasHigherThresholds: JSON.stringify(after.thresholds) !== JSON.stringify(before.thresholds),
    ...(publishes !== before.publishes && { publishing: publishes ? 'begun' : 'ended' }),
  }
}

function mergeAgreements(here: Board, there: Board): Board['agreements'] {
  const agreed = [...here.agreements, ...there.agreements]
  const distinct = new Map(agreed.map((each) => [JSON.stringify(each), each]))
  return [...distinct.values()].slice(0, MOST_AGREEMENTS)
}
