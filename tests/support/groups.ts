import { screenOf, type Board, type Screen } from '../../src/workshop/board/savedBoard'
import type { Workshop } from '../../src/core/workshop'
import {
  ambitions,
  levels,
  pairIds,
  recordOf,
  relations,
  type Relation,
} from '../../src/core/framework'
import type { SharedChoice } from '../../src/core/sharedResult'
import { closeRound, type Participant } from '../../src/workshop/board/rounds'
import { newBoard } from './boards'

/** The range over which a group's values lie, per relation; absent: nobody has one. */
export type Spread = Readonly<Partial<Record<Relation, readonly [from: number, to: number]>>>

/** Differs most about society, and is close together about citizens. */
export const unevenSpread: Spread = {
  politics: [50, 90],
  organisation: [40, 80],
  society: [0, 90],
  citizens: [65, 85],
  profession: [45, 85],
}

/** A group with evenly spread values, and a different figure in every other place. */
export function peopleWith(n: number, spread: Spread): Participant[] {
  return Array.from({ length: n }, (_, i): Participant => {
    const at = ([from, to]: readonly [number, number]) =>
      5 * Math.round((from + ((to - from) * i) / Math.max(1, n - 1)) / 5)
    const valueOf = (id: Relation) => {
      const range = spread[id]
      return range ? at(range) : null
    }
    return {
      participant: i + 1,
      revision: 0,
      now: recordOf(relations, valueOf),
      // Of the whole group three in four want more of the first relation, and choose A.
      wishes: recordOf(relations, (id) => ({
        more: relations.indexOf(id) + (i % 4) > 2 ? 0 : 3,
        less: 1,
      })),
      topics: [i % 2, 2 + (i % 3)],
      dilemmas: pairIds().map((): SharedChoice => (i % 4 === 3 ? 2 : 1)),
      cells: recordOf(levels, (level) =>
        recordOf(ambitions, (id) => 10 * (2 + levels.indexOf(level) * 2 + ambitions.indexOf(id))),
      ),
    }
  })
}

/** A board whose first round is closed with this many people. */
export async function closedBoard(
  n: number,
  { spread = unevenSpread, ...change }: Partial<Board> & { spread?: Spread } = {},
  chosen: Partial<Workshop> = {},
): Promise<Board> {
  const participants = peopleWith(n, spread)
  const at = '2026-11-24T10:40:00.000Z'
  const { board } = await newBoard({ participants }, chosen)
  const { round, picture } = closeRound(board, at)
  return { ...board, rounds: [round], picture, ...change }
}

/** What the projector is told of such a board. */
export async function closedScreen(...given: Parameters<typeof closedBoard>): Promise<Screen> {
  return screenOf(await closedBoard(...given))
}
