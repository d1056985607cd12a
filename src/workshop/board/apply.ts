import type { Workshop } from '../../core/workshop'
import { resultSettings } from '../../core/workshop'
import type { Thresholds } from '../../core/thresholds'
import { undoAddition, type Addition } from './addition'
import { MOST_AGREEMENTS, type Agreement } from './agreements'
import { withPart } from './boardState'
import { collect, putBack, remove, type Arrival } from './collect'
import { mergeBoards } from './mergeBoards'
import { closeObstacle, closeRound, type Participant } from './rounds'
import type { Board } from './savedBoard'

/** Everything that can be done to a board. Moments are as in `2026-11-24T10:30:00.000Z`. */
export type Command =
  /** Codes and sheets of paper that were read. */
  | { readonly do: 'collect'; readonly arrivals: readonly Arrival[] }
  | { readonly do: 'undoCollect'; readonly addition: Addition }
  | { readonly do: 'remove'; readonly participants: readonly number[] }
  | { readonly do: 'putBack'; readonly participants: readonly Participant[] }
  | { readonly do: 'closeRound'; readonly at: string }
  | { readonly do: 'raiseThresholds'; readonly thresholds: Thresholds }
  | { readonly do: 'setHeadcount'; readonly people: number | undefined }
  | { readonly do: 'compareWith'; readonly earlier: Board['earlier'] | undefined }
  /** At the end, or where it stood before it was taken away. */
  | { readonly do: 'agree'; readonly agreement: Agreement; readonly place?: number }
  | { readonly do: 'dropAgreement'; readonly place: number }
  /** A day as in `2027-02-28`, or none. */
  | { readonly do: 'meetAgain'; readonly day: string | undefined }
  | { readonly do: 'merge'; readonly board: Board }
  /** Changes nothing: writes again what could not be kept. */
  | { readonly do: 'keepAgain' }

/**
 * A board after a command. The one place where a board changes, so that a command can be applied
 * again to what another tab made of the board in the meantime.
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
      return closed(board, command.at)
    case 'raiseThresholds':
      return { ...board, thresholds: highest(board.thresholds, command.thresholds) }
    case 'setHeadcount':
      return withPart(board, 'headcount', command.people)
    case 'compareWith':
      return withPart(board, 'earlier', command.earlier)
    case 'agree':
      return { ...board, agreements: agreed(board.agreements, command) }
    case 'dropAgreement':
      return { ...board, agreements: board.agreements.filter((_, i) => i !== command.place) }
    case 'meetAgain':
      return withPart(board, 'nextDay', command.day)
    case 'merge':
      return mergeBoards(board, command.board)
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
function closed(board: Board, at: string): Board {
  if (closeObstacle(board)) return board
  const { round, picture } = closeRound(board, at)
  return { ...board, rounds: [...board.rounds, round], picture }
}

function settingsOf({ workshop }: { readonly workshop: Workshop }) {
  return resultSettings(workshop)
}

function highest(a: Thresholds, b: Thresholds): Thresholds {
  return {
    median: Math.max(a.median, b.median),
    quartiles: Math.max(a.quartiles, b.quartiles),
  }
}
