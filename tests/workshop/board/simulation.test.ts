import { expect, test } from 'vitest'
import { recordOf, relations } from '../../../src/core/framework'
import { figureIds, valuesOf, type FigureId } from '../../../src/workshop/board/figures'
import { closeObstacle, LEAST_CHANGES, type Participant } from '../../../src/workshop/board/rounds'
import { attackBoard } from '../../support/attackedBoard'
import { newBoard } from '../../support/boards'
import { close, collected, type State } from '../../support/simulatedBoard'

/**
 * The values of one figure, by person; of topics for everybody, since not naming one is a value.
 */
type Values = ReadonlyMap<number, number>
/** Everything published about each figure: the values, and what they reveal besides. */
type Seen = Map<FigureId, (readonly Values[])[]>

/** What is wrong with a new public state, given all those before it. */
function faultsOf(
  state: State,
  before: State,
  participants: readonly Participant[],
  seen: Seen,
): string[] {
  const published = new Set(state.rounds.at(-1)?.published)
  const everybody = participants.map((each) => [each.participant, valuesOf(each)] as const)
  const namers = new Set(
    participants.flatMap(({ participant, topics }) => (topics ? [participant] : [])),
  )
  return figureIds.flatMap((id, place) => {
    const shown = shownOf(state, id)
    if (!published.has(id)) {
      return !shown || shown === shownOf(before, id) ? [] : [`${id} changed without being counted`]
    }
    const values: Values = new Map(
      everybody.flatMap(([number, all]) => {
        const value = all[place] ?? null
        return value === null ? [] : [[number, value] as const]
      }),
    )
    const isMedian = id.startsWith('now.') || id.startsWith('cells.')
    const told: Values[] = [
      values,
      // The length of a code reveals who names no topics.
      ...(id.startsWith('topics') ? [onlyOf(values, namers)] : []),
      // A count reveals how many people are on no side.
      ...(isMedian ? [] : [new Map(everybody.map(([number, all]) => [number, all[place] ?? -1]))]),
    ]
    const earlier = seen.get(id) ?? []
    seen.set(id, [...earlier, told])
    const isClose = earlier.some((other) =>
      told.some((each, i) => isTooClose(each, other[i] ?? new Map())),
    )
    return [
      ...(shown && shown.n !== values.size ? [`${id} says n = ${String(shown.n)}`] : []),
      ...(shown && shown.n < 5 ? [`${id} is shown for ${String(shown.n)}`] : []),
      ...(isClose ? [`${id} gives somebody away`] : []),
      ...pointedAt(id, state, values),
    ]
  })
}

function onlyOf(values: Values, people: ReadonlySet<number>): Values {
  return new Map([...values].filter(([number]) => people.has(number)))
}

function shownOf({ picture }: State, id: FigureId) {
  const all: Readonly<Partial<Record<FigureId, { readonly n: number }>>> = {
    ...picture?.figures,
    ...Object.fromEntries(relations.map((each) => [`thirds.${each}`, picture?.thirds[each]])),
    ...picture?.counts,
  }
  return all[id]
}

/** Counted without the rule itself: people in only one, or in both with another value. */
function isTooClose(a: Values, b: Values): boolean {
  const everybody = new Set([...a.keys(), ...b.keys()])
  const changes = [...everybody].filter((number) => a.get(number) !== b.get(number)).length
  return changes > 0 && changes < LEAST_CHANGES
}

/** Whether a count or a quartile says something of one or two people. */
function pointedAt(id: FigureId, { picture }: State, values: Values): string[] {
  const quartiles = Object.entries(picture?.figures ?? {}).some(
    ([other, figure]) => other === id && figure.n < 8 && figure.q1 !== undefined,
  )
  const [, tally] = Object.entries(picture?.counts ?? {}).find(([other]) => other === id) ?? []
  const sides = (tally?.sides ?? []).map((side, i) => {
    const n = [...values.values()].filter((value) => value === i).length
    // One or two on no side count with the most.
    const more = id.startsWith('topics') ? 0 : 2
    return typeof side === 'number' && (n < 3 || values.size - n < 3 || side < n || side > n + more)
  })
  const numbers = (tally?.sides ?? []).filter((side) => typeof side === 'number')
  const nowhere = (picture?.people ?? 0) - numbers.reduce((sum, side) => sum + side, 0)
  const parts = (id.startsWith('thirds') && thirdsOf(id, picture)) || []
  const outside = (picture?.people ?? 0) - parts.reduce((sum, { people }) => sum + people, 0)
  const isTold =
    (numbers.length === 2 && [1, 2].includes(nowhere)) ||
    (parts.length > 0 && ([1, 2].includes(outside) || parts.some(({ people }) => people < 3)))
  return quartiles || sides.includes(true) || isTold ? [`${id} points at somebody`] : []
}

function thirdsOf(id: FigureId, picture: State['picture']) {
  return relations.flatMap((each) =>
    id === `thirds.${each}` ? (picture?.thirds[each]?.parts ?? []) : [],
  )
}

const { board: empty } = await newBoard({ privateKey: 'secret' }, { form: 'full' })

/** What goes wrong on one board with its copies, and how many rounds were closed. */
function simulate(seed: number): { closed: number; faults: string[] } {
  // Of all that was ever public, whichever board it came from.
  const seen: Seen = new Map()
  const faults: string[] = []
  let closed = 0
  attackBoard(seed, empty, (board, before) => {
    closed++
    faults.push(...faultsOf(board, before, board.participants, seen))
  })
  return { closed, faults }
}

test('over 3,000 orders of coming, sharing again, copying, merging and handing over nobody is given away', () => {
  const runs = Array.from({ length: 3000 }, (_, seed) => simulate(seed))
  expect(runs.flatMap(({ faults }) => faults)).toEqual([])
  expect(runs.filter(({ closed }) => closed > 1).length).toBeGreaterThan(700)
})

test('after eight codes, one who joins and two who share one part more, nothing can be told', () => {
  const person = (participant: number, change: Partial<Participant> = {}): Participant => ({
    participant,
    revision: 0,
    now: recordOf(relations, () => 10 * participant),
    ...change,
  })
  const eight = Array.from({ length: 8 }, (_, i) => person(i))
  const first = close({ rounds: [] }, eight)
  const more = { revision: 1, topics: [3] }
  const tried = [person(0, more), person(1, more), ...eight.slice(2), person(8)]
  expect(closeObstacle(collected(first, tried))).toMatchObject({ why: 'waiting' })
  // Five who share a part more make a round, in which the score of the ninth changes nothing.
  const five = [...[0, 1, 2, 3, 4].map((i) => person(i, more)), ...eight.slice(5), person(8)]
  expect(closeObstacle(collected(first, five))).toBeUndefined()
  const second = close(first, five)
  expect(second.picture.figures).toEqual(first.picture.figures)
  expect(second.picture.thirds).toEqual(first.picture.thirds)
})
