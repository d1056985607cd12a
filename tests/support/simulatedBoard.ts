import { recordOf, relations } from '../../src/core/framework'
import { MOST_TWELFTHS } from '../../src/core/sharedResult'
import { leastThresholds } from '../../src/core/thresholds'
import {
  closeRound,
  closeObstacle,
  type Participant,
  type Picture,
  type Round,
} from '../../src/workshop/board/rounds'

/** What was made public of a board. */
export type State = { readonly rounds: readonly Round[]; readonly picture?: Picture }

/** Closes a round: what is public from then on. */
export function close(
  state: State,
  participants: readonly Participant[],
  thresholds = leastThresholds,
): State & { readonly picture: Picture } {
  const closed = '2026-11-24T10:30:00.000Z'
  const { round, picture } = closeRound(
    participants,
    state.rounds,
    state.picture,
    thresholds,
    closed,
    'full',
  )
  return { rounds: [...state.rounds, round], picture }
}

/** Numbers below `end` that look random and are the same in every run (mulberry32). */
function chanceFrom(seed: number): (end: number) => number {
  let state = seed
  return (end) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end
  }
}

/** Somebody with any figures, of which about one in six is missing. */
function anyone(nonce: number, revision: number, draw: (end: number) => number): Participant {
  const values = (steps: number, width: number) =>
    recordOf(relations, () => (draw(6) === 0 ? null : width * draw(steps + 1)))
  const dilemmas = draw(2) === 0 && { dilemmas: values(MOST_TWELFTHS, 1) }
  return { nonce, revision, now: values(20, 5), ...dilemmas }
}

/**
 * One board from its first code on: people come, leave, share again, and rounds close. Reports
 * what became public with every closing, and what was before.
 */
export function simulateBoard(
  seed: number,
  onClosed: (
    state: State & { readonly picture: Picture },
    before: State,
    participants: readonly Participant[],
  ) => void,
): void {
  const draw = chanceFrom(seed)
  let participants: Participant[] = []
  let state: State = { rounds: [] }
  for (let step = 0; step < 30; step++) {
    const kind = draw(12)
    const at = draw(Math.max(1, participants.length))
    if (kind < 6) participants = participants.concat(anyone(step, 0, draw))
    else if (kind < 8) participants = participants.filter((_, i) => i !== at)
    else if (kind < 9) {
      participants = participants.map((participant, i) =>
        i === at ? anyone(participant.nonce, participant.revision + 1, draw) : participant,
      )
    } else if (!closeObstacle(participants, state.rounds, leastThresholds)) {
      const next = close(state, participants)
      onClosed(next, state, participants)
      state = next
    }
  }
}
