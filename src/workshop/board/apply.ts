import type { Workshop } from '../../core/workshop'
import { resultSettings } from '../../core/workshop'
import { highestThresholds, type Thresholds } from '../../core/thresholds'
import type { HandsView, View } from '../../core/views'
import { limits } from '../../core/limits'
import { clockAfter } from '../course/stepClock'
import { undoAddition, type Addition } from './addition'
import { MOST_AGREEMENTS, type Agreement } from './agreements'
import { withPart } from './boardState'
import { collect, putBack, remove, type Arrival } from './collect'
import { predecessorOf } from './handover'
import { mergeBoards } from './mergeBoards'
import { closeObstacle, closeRound, type Closed, type Participant } from './rounds'
import type { Board } from './savedBoard'

/** Everything that can be done to a board. Moments are as in `2026-11-24T10:30:00.000Z`. */
export type Command =
  /** Codes and sheets of paper that were read. */
  | { readonly do: 'collect'; readonly arrivals: readonly Arrival[] }
  | { readonly do: 'undoCollect'; readonly addition: Addition }
  | { readonly do: 'remove'; readonly participants: readonly number[] }
  | { readonly do: 'putBack'; readonly participants: readonly Participant[] }
  /** With the round worked out beforehand, from the board as it was then. */
  | {
      readonly do: 'closeRound'
      readonly at: string
      readonly worked?: { readonly from: Board; readonly closed: Closed }
    }
  | { readonly do: 'raiseThresholds'; readonly thresholds: Thresholds }
  | { readonly do: 'setHeadcount'; readonly people: number | undefined }
  | { readonly do: 'compareWith'; readonly earlier: Board['earlier'] | undefined }
  /** At the end, or at its place before it was removed. */
  | { readonly do: 'agree'; readonly agreement: Agreement; readonly place?: number }
  | { readonly do: 'dropAgreement'; readonly place: number }
  /** Another script, from its beginning. */
  | { readonly do: 'follow'; readonly script: string }
  /**
   * To a place in the script, with its view; starts the clock the first time. The clock of a step goes
   * on from where it was left.
   */
  | {
      readonly do: 'go'
      readonly step: number
      readonly screen: number
      readonly view: View | undefined
      readonly at: string
    }
  | { readonly do: 'show'; readonly view: View }
  | { readonly do: 'countHands'; readonly view: HandsView; readonly hands: readonly number[] }
  /** A day as in `2027-02-28`, or none. */
  | { readonly do: 'meetAgain'; readonly day: string | undefined }
  | { readonly do: 'merge'; readonly board: Board }
  /** From now on another device makes the picture. */
  | { readonly do: 'handOver' }
  /** Changes nothing: retries a write that failed. */
  | { readonly do: 'keepAgain' }

/**
 * A board after a command. The only place where a board changes, so that a command can be applied
 * again to the board as another tab left it in the meantime.
 */
export function apply(board: Board, command: Command): Board {
  switch (command.do) {
    case 'collect':
      return { ...board, ...collect(board, settingsOf(board), command.arrivals).collection }
    case 'undoCollect':
      return { ...board, ...undoAddition(board, command.addition) }
    case 'remove':
      return { ...board, ...command.participants.reduce(remove, board) }
    case 'putBack':
      return { ...board, ...putBack(board, command.participants) }
    case 'closeRound':
      return closed(board, command)
    case 'raiseThresholds':
      return { ...board, thresholds: highestThresholds(board.thresholds, command.thresholds) }
    case 'setHeadcount':
      return withPart(board, 'headcount', command.people)
    case 'compareWith':
      return withPart(board, 'earlier', command.earlier)
    case 'agree':
      return { ...board, agreements: agreed(board.agreements, command) }
    case 'dropAgreement':
      return { ...board, agreements: board.agreements.filter((_, i) => i !== command.place) }
    case 'follow':
      return { ...board, view: 'join', course: { script: command.script, step: 0, screen: 0 } }
    case 'go':
      return gone(board, command)
    case 'show':
      return { ...board, view: command.view }
    case 'countHands':
      return { ...board, hands: { ...board.hands, [command.view]: command.hands } }
    case 'meetAgain':
      return withPart(board, 'nextDay', command.day)
    case 'merge':
      return mergeBoards(board, command.board)
    case 'handOver':
      return predecessorOf(board)
    case 'keepAgain':
      return board
  }
}

function agreed(
  agreements: Board['agreements'],
  { agreement, place = agreements.length }: Extract<Command, { do: 'agree' }>,
): Board['agreements'] {
  if (agreements.length >= MOST_AGREEMENTS) return agreements
  return [...agreements.slice(0, place), agreement, ...agreements.slice(place)]
}

/** Closes the next round, or changes nothing if it may not be closed. */
function closed(board: Board, { at, worked }: Command & { readonly do: 'closeRound' }): Board {
  // Codes may have come in since it was worked out, or another tab may have closed the round.
  if (worked && isSameGroup(board, worked.from)) return withRound(board, worked.closed)
  return closeObstacle(board) ? board : withRound(board, closeRound(board, at))
}

/** Whether a round of both would be the same. */
function isSameGroup(one: Board, other: Board): boolean {
  const { participants, rounds, thresholds, publishes } = one
  return (
    participants === other.participants &&
    rounds === other.rounds &&
    thresholds === other.thresholds &&
    publishes === other.publishes
  )
}

function withRound(board: Board, { round, picture }: Closed): Board {
  // A larger board could not be read again.
  if (board.rounds.length >= limits.rounds) return board
  return { ...board, rounds: [...board.rounds, round], picture }
}

function gone(board: Board, { step, screen, view, at }: Command & { readonly do: 'go' }): Board {
  const { clock, script, step: before } = board.course
  return {
    ...board,
    view: view ?? board.view,
    course: { script, step, screen, clock: clockAfter(clock, before, step, at) },
  }
}

function settingsOf({ workshop }: { readonly workshop: Workshop }) {
  return resultSettings(workshop)
}
