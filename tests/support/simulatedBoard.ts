import { pairIds, recordOf, relations } from '../../src/core/framework'
import type { SharedChoice } from '../../src/core/sharedResult'
import { leastThresholds } from '../../src/core/thresholds'
import { wishes } from '../../src/core/wishes'
import {
  closeRound,
  closeObstacle,
  type Collected,
  type Participant,
  type CountedPicture,
  type Round,
} from '../../src/workshop/board/rounds'

/** The published part of a board. */
export type State = { readonly rounds: readonly Round[]; readonly picture?: CountedPicture }

/** The input for closing a round: these people, and what is already public. */
export function collected(
  state: State,
  participants: readonly Participant[],
  thresholds = leastThresholds,
): Collected {
  const board = { privateKey: 'secret', publishes: true, workshop: { form: 'full' } } as const
  return { ...state, ...board, participants, thresholds }
}

/** Closes a round; returns what is public from then on. */
export function close(
  state: State,
  participants: readonly Participant[],
  thresholds = leastThresholds,
): State & { readonly picture: CountedPicture } {
  const board = collected(state, participants, thresholds)
  const minutes = 60_000 * state.rounds.length
  const moment = new Date(Date.parse('2026-11-24T10:30:00.000Z') + minutes).toISOString()
  const { round, picture } = closeRound(board, moment)
  return { rounds: [...state.rounds, round], picture }
}

/** Numbers below `end` that look random and are the same in every run (mulberry32). */
export function chanceFrom(seed: number): (end: number) => number {
  let state = seed
  return (end) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end
  }
}

type Draw = (end: number) => number

/** Somebody with any figures, of which about one in six is missing. */
export function anyone(participant: number, revision: number, draw: Draw): Participant {
  return {
    participant,
    revision,
    now: recordOf(relations, () => (draw(6) === 0 ? null : 5 * draw(21))),
    ...(draw(3) > 0 && {
      wishes: recordOf(relations, () => recordOf(wishes, () => draw(3))),
    }),
    ...(draw(3) > 0 && { topics: [draw(4)] }),
    ...(draw(2) === 0 && {
      dilemmas: pairIds().map(() => (draw(6) === 0 ? null : (draw(4) as SharedChoice))),
    }),
  }
}

/** Somebody who shares again: something changed, a part came along, or nothing but the revision. */
export function again(one: Participant, draw: Draw): Participant {
  const next = { ...one, revision: one.revision + 1 }
  const kind = draw(4)
  if (kind === 0) return anyone(next.participant, next.revision, draw)
  if (kind === 1) return { ...next, topics: [draw(4)] }
  const { wishes: wanted } = anyone(0, 0, draw)
  return kind === 2 && wanted ? { ...next, wishes: wanted } : next
}

/**
 * One board from its first code on: people come, leave, share again, and rounds close. Reports what
 * became public with every round, and what already was.
 */
export function simulateBoard(
  seed: number,
  onClosed: (
    state: State & { readonly picture: CountedPicture },
    before: State,
    participants: readonly Participant[],
  ) => void,
): void {
  const draw = chanceFrom(seed)
  let participants: Participant[] = []
  let state: State = { rounds: [] }
  for (let step = 0; step < 40; step++) {
    const kind = draw(12)
    const at = draw(Math.max(1, participants.length))
    if (kind < 6) participants = participants.concat(anyone(step, 0, draw))
    else if (kind < 8) participants = participants.filter((_, i) => i !== at)
    else if (kind < 10) {
      participants = participants.map((each, i) => (i === at ? again(each, draw) : each))
    } else if (!closeObstacle(collected(state, participants))) {
      const next = close(state, participants)
      onClosed(next, state, participants)
      state = next
    }
  }
}
